import type { PackGuide, PlanLesson } from "../../../present/index.ts";
import { useSay } from "../../context.ts";

/** The time by the clock of the class. */
export function Plan({ lessons, length }: Pick<PackGuide, "lessons" | "length">) {
  const say = useSay();
  return (
    <section class="guide-plan">
      <h3>{say("pack.guide.plan")}</h3>
      <p>
        {say("pack.guide.plan.note", { start: say("teach.start") })} {length}
      </p>
      {lessons.map((lesson) => (
        <Lesson key={lesson.title} lesson={lesson} />
      ))}
    </section>
  );
}

function Lesson({ lesson }: { lesson: PlanLesson }) {
  const say = useSay();
  const { title, rows } = lesson;
  return (
    <table class="plan-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col" class="number">
            {say("pack.guide.minute")}
          </th>
          <th scope="col" class="number">
            {say("pack.guide.minutes")}
          </th>
          <th scope="col" colSpan={2}>
            {say("pack.guide.part")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, from, minutes, what, how }) => (
          <tr key={id}>
            <td class="number">{from}</td>
            <td class="number">{minutes}</td>
            <th scope="row">{what}</th>
            <td>{how}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
