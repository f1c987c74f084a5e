import { presentQuestionsAfter } from "../../present/index.ts";
import { useSay, useVoice } from "../context.ts";

const WHEN = ["before", "after"] as const;
const SCALE = [1, 2, 3, 4, 5] as const;

/** The same four statements twice, to be cut apart: who answered is known by a sign alone. */
export function StatementSheet() {
  const say = useSay();
  return (
    <article class="sheet sheet-statements" aria-label={say("pack.doc.statements")}>
      {WHEN.map((when) => (
        <Half key={when} when={when} />
      ))}
    </article>
  );
}

function Half({ when }: { when: (typeof WHEN)[number] }) {
  const voice = useVoice();
  const { say } = voice;
  const group = presentQuestionsAfter(voice).find(({ id }) => id === "beforeAndAfter");
  return (
    <section class="statement-half">
      <h2 class="sheet-title">{say(`pack.statements.${when}`)}</h2>
      <p class="statement-sign">{say("pack.statements.sign")}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say("pack.statements.one")}</th>
            {SCALE.map((mark) => (
              <th key={mark} scope="col" class="statement-mark">
                {mark}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {group?.questions.map((question) => (
            <tr key={question}>
              <th scope="row">{question}</th>
              {SCALE.map((mark) => (
                <td key={mark} class="statement-mark">
                  <span class="box" aria-hidden="true" />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="sheet-hint">{say("pack.statements.scale")}</p>
    </section>
  );
}
