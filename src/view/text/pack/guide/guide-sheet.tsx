import type { PackModel, PresetName } from "../../../present/index.ts";
import { useSay } from "../../context.ts";
import { DOCUMENTS } from "../documents.ts";
import { Sheet } from "../sheet.tsx";
import { Course } from "./course.tsx";
import { Expected, History } from "./outcomes.tsx";
import { Plan } from "./plan.tsx";
import { Questions } from "./questions.tsx";
import { Rubric } from "./rubric.tsx";
import { Seats } from "./seats.tsx";
import { Terms } from "./terms.tsx";
import { Troubles } from "./troubles.tsx";

/** For whoever gives the class, in the order in which one needs it. */
export function GuideSheet({ pack, preset }: { pack: PackModel; preset: PresetName }) {
  const say = useSay();
  const { guide } = pack;
  return (
    <Sheet pack={pack} kind="guide" title={say("pack.doc.guide")} stamp={say("pack.guide.stamp")}>
      <h2 class="sheet-title">{say("pack.doc.guide")}</h2>
      <p class="sheet-lead">
        {say("pack.guide.lead", {
          title: pack.title,
          all: pack.delegations.length,
          minutes: say(`teach.preset.${preset}`),
        })}
      </p>
      <p>{say("pack.guide.order")}</p>
      <Aims pack={pack} />
      <Lines title={say("pack.guide.beforehand")} lines={guide.beforehand} />
      <PackList bargaining={pack.bargaining} />
      <Course steps={guide.steps} />
      <Plan lessons={guide.lessons} length={guide.length} />
      <Seats seats={guide.seats} />
      <Troubles troubles={guide.troubles} />
      <Lines title={say("pack.guide.paper")} lines={guide.paper} />
      <Questions />
      <Rubric pack={pack} />
      <Expected pack={pack} />
      <History lines={guide.history} />
      <Lines title={say("pack.guide.limits")} lines={guide.limits} />
      <Terms terms={guide.terms} />
    </Sheet>
  );
}

function Aims({ pack }: { pack: PackModel }) {
  const say = useSay();
  return (
    <section>
      <h3>{say("pack.guide.aims")}</h3>
      <ol class="guide-aims">
        {pack.guide.aims.map(({ text, seen }) => (
          <li key={text}>
            {text}
            <small>
              {say("pack.guide.aims.seen")}: {seen}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul class="guide-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** The sheets, and how many of each. */
function PackList({ bargaining }: { bargaining: boolean }) {
  const say = useSay();
  const sheets = DOCUMENTS.filter((one) => one !== "guide" && (one !== "slips" || bargaining));
  return (
    <section>
      <h3>{say("pack.guide.sheets")}</h3>
      <dl class="guide-sheets">
        {sheets.map((one) => (
          <div key={one}>
            <dt>{say(`pack.doc.${one}`)}</dt>
            <dd>{say(`pack.doc.${one}.copies`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
