import type { DigestLine } from "../../present/index.ts";
import { useVoice } from "../context.ts";
import { Disclosure } from "../shared/disclosure.tsx";
import { dateText } from "../shared/format.ts";
import { SourceLink } from "../shared/source-link.tsx";

/** What the press knows so far. */
export function Digest({ lines }: { lines: readonly DigestLine[] }) {
  const { say, language } = useVoice();
  return (
    <section class="digest" aria-labelledby="digest-title">
      <h2 id="digest-title">{say("pages.digest.title")}</h2>
      {lines.length === 0 ? <p class="hint">{say("pages.digest.empty")}</p> : null}
      <ol>
        {lines.map(({ id, date, text, source }) => (
          <li key={id}>
            <time dateTime={date}>{dateText(date, language)}</time>
            <p>{text}</p>
            {source === undefined ? null : (
              <Disclosure kind="source-fold" label={`${say("pages.source.open")}: ${source.title}`}>
                <SourceLink source={source} />
              </Disclosure>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
