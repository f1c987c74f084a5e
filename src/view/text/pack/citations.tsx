import type { SourceModel } from "../../present/index.ts";
import { useSay } from "../context.ts";
import { SourceNote } from "./source-note.tsx";

/** Sources that a text leans on: each stands once at its end, and is named by its number. */
export interface Citations {
  readonly list: readonly SourceModel[];
  /** " [2]"; empty where there is no source. */
  readonly markOf: (source: SourceModel | undefined) => string;
}

export function citationsOf(sources: readonly (SourceModel | undefined)[]): Citations {
  const found = new Map<string, SourceModel>();
  for (const source of sources) {
    if (source !== undefined && !found.has(source.key)) found.set(source.key, source);
  }
  const keys = [...found.keys()];
  return {
    list: [...found.values()],
    markOf: (source) => (source === undefined ? "" : ` [${keys.indexOf(source.key) + 1}]`),
  };
}

interface SourceListProps {
  readonly citations: Citations;
  /** Whether what the file says of a source stands behind it. */
  readonly notes?: boolean;
}

/** The list at the end. */
export function SourceList({ citations, notes = true }: SourceListProps) {
  const say = useSay();
  if (citations.list.length === 0) return null;
  return (
    <div class="sources">
      <h4>{say("pack.brief.sources")}</h4>
      <ol class="source-list">
        {citations.list.map((source) => (
          <li key={source.key}>
            <SourceNote source={source} />
            {source.note === undefined || !notes ? null : ` ${source.note}`}
          </li>
        ))}
      </ol>
    </div>
  );
}
