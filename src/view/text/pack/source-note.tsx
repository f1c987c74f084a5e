import type { SourceModel } from "../../present/index.ts";
import { useVoice } from "../context.ts";
import { dateText } from "../shared/format.ts";

/** A source as it is cited on paper: title, who, when. */
export function SourceNote({ source }: { source: SourceModel }) {
  const { language } = useVoice();
  const date = source.date === undefined ? "" : dateText(source.date, language);
  const imprint = [source.by, date].filter((part) => part !== "").join(", ");
  return (
    <span class="source-note">
      <cite>{source.title}</cite>
      {imprint === "" ? null : `. ${imprint}`}
    </span>
  );
}
