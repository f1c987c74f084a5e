import type { PackMeans } from "../../present/index.ts";
import { useVoice } from "../context.ts";
import { listText } from "../shared/format.ts";

/** What a delegation can bargain with between the sittings. */
export function BriefMeans({ means }: { means: PackMeans }) {
  const { say, language } = useVoice();
  const { purse, capital, offers, payments, said } = means;
  return (
    <section>
      <h3>{say("pack.brief.means")}</h3>
      <p>{say("pack.brief.means.line", { purse, capital, offers })}</p>
      <ul class="mean-lines">
        {payments.map(({ label, to, limit, evidence }) => (
          <li key={label}>
            <span>{label}</span>
            <small>
              {say("pack.brief.means.limit", { to, limit })} · {evidence.gradeWord}
            </small>
          </li>
        ))}
      </ul>
      <p>{say("pack.brief.means.votes")}</p>
      {said.length === 0 ? null : (
        <p>{say("pack.brief.means.said", { said: listText(said, language) })}</p>
      )}
    </section>
  );
}
