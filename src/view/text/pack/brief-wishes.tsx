import type { PackBrief, PackWish } from "../../present/index.ts";
import { useSay, useVoice } from "../context.ts";
import { amountText } from "../shared/format.ts";

/** What a delegation wants of each draft, and what the tabled text would bring it. */
export function BriefWishes({ wishes }: Pick<PackBrief, "wishes">) {
  const say = useSay();
  return (
    <section>
      <h3>{say("pack.brief.wishes")}</h3>
      <p class="sheet-hint">{say("pack.brief.wishes.hint")}</p>
      <table class="wish-table">
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {say("pack.brief.col.draft")}
            </th>
            <th scope="col">{say("pack.brief.col.wants")}</th>
            <th scope="col">{say("pack.brief.col.matters")}</th>
            <th scope="col" class="number">
              {say("pack.brief.col.worth")}
            </th>
          </tr>
        </thead>
        <tbody>
          {wishes.map((wish) => (
            <Wish key={wish.item} wish={wish} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Wish({ wish }: { wish: PackWish }) {
  const { say, language } = useVoice();
  const { number, title, own, wants, salience, salienceWord, worth, refuses, evidence } = wish;
  return (
    <tr>
      <td class="draft-number">{number}</td>
      <th scope="row">
        {title}
        {own ? <small class="beside"> · {say("pack.brief.own")}</small> : null}
      </th>
      <td>
        {wants}
        {evidence.grade === "estimate" ? null : (
          <small class="beside"> · {evidence.gradeWord}</small>
        )}
        {refuses.length === 0 ? null : (
          <small class="refuses">{say("pack.brief.refuses", { labels: refuses.join("; ") })}</small>
        )}
      </td>
      <td>
        {salienceWord} <small class="beside">{salience}</small>
      </td>
      <td class="number">{amountText(worth, language)}</td>
    </tr>
  );
}
