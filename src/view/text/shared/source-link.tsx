import type { SourceModel } from "../../present/index.ts";

const isWeb = (url: string | undefined): url is string => /^https?:\/\//i.test(url ?? "");

/** A source: a link where it stands on the web, else its title; the imprint behind it. */
export function SourceLink({ source }: { source: SourceModel }) {
  return (
    <span class="source">
      {isWeb(source.url) ? (
        <a href={source.url} target="_blank" rel="noreferrer noopener">
          {source.title}
        </a>
      ) : (
        <cite>{source.title}</cite>
      )}
      {source.imprint === "" ? null : <span class="imprint"> {source.imprint}</span>}
      {source.note === undefined ? null : <span class="imprint"> {source.note}</span>}
    </span>
  );
}
