import { CORRIDOR_TERMS, TABLE_TERMS } from "../../present/index.ts";
import type { WordKey } from "../../words/index.ts";
import { useSay, useSource } from "../context.ts";
import { Dialog } from "../shared/dialog.tsx";
import { AnswerList } from "./briefing-rule.tsx";

const KEYS: readonly (readonly [readonly string[], WordKey])[] = [
  [["1", "…", "5"], "pages.help.key.answer"],
  [["C"], "pages.help.key.goOn"],
  [["U"], "pages.help.key.undo"],
  [["R"], "pages.help.key.redo"],
  [["[", "]"], "pages.help.key.steps"],
  [["M"], "pages.help.key.map"],
  [["?"], "pages.help.key.help"],
  [["Esc"], "pages.help.key.close"],
];

const OF_UNDO: readonly WordKey[] = ["pages.help.key.undo", "pages.help.key.redo"];

/** Words of games that are kept. */
const KEPT_TERMS = ["transcript", "fingerprint"] as const;

/** The keys, the answers, the words and the numbers, in one window over the page. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const { useHelp } = useSource();
  const { answers, bargaining, undo } = useHelp();
  const terms = [...TABLE_TERMS, ...KEPT_TERMS, ...(bargaining ? CORRIDOR_TERMS : [])];
  return (
    <Dialog title={say("pages.help.title")} onClose={onClose}>
      <div class="help">
        {answers === undefined ? null : (
          <>
            <h3>{say("pages.answers.title")}</h3>
            <AnswerList rule={answers.substantive} reservations={answers.reservations} />
          </>
        )}
        <h3>{say("pages.help.keys")}</h3>
        <Keys undo={undo} />
        <h3>{say("pages.help.numbers")}</h3>
        <p>{say("pages.help.numbers.origin")}</p>
        <p>{say("pages.help.numbers.terms")}</p>
        <h3>{say("pages.help.words")}</h3>
        <dl class="glossary">
          {terms.map((term) => (
            <div key={term}>
              <dt>{say(`pages.word.${term}`)}</dt>
              <dd>{say(`pages.word.${term}.is`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Dialog>
  );
}

function Keys({ undo }: { undo: boolean }) {
  const say = useSay();
  return (
    <dl class="help-keys">
      {KEYS.filter(([, word]) => undo || !OF_UNDO.includes(word)).map(([keys, word]) => (
        <div key={word}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{say(word)}</dd>
        </div>
      ))}
    </dl>
  );
}
