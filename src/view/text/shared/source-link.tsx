import type { SourceModel } from "../../present/index.ts";
import { useVoice } from "../context.ts";
import { dateText } from "./format.ts";

const isWeb = (url: string | undefined): url is string => /^https?:\/\//i.test(url ?? "");

/** A source: a link where it stands on the web, else its title; the imprint behind it. */
export function SourceLink({ source }: { source: SourceModel }) {
  const { language } = useVoice();
  const date = source.date === undefined ? "" : dateText(source.date, language);
  const imprint = [source.by, date].filter((part) => part !== "").join(", ");
  return (
    <span class="source">
      {isWeb(source.url) ? (
        <a href={source.url} target="_blank" rel="noreferrer noopener">
          {source.title}
        </a>
      ) : (
        <cite>{source.title}</cite>
      )}
      {imprint === "" ? null : <span class="imprint"> {imprint}</span>}
      {source.note === undefined ? null : <span class="imprint"> {source.note}</span>}
    </span>
  );
}
