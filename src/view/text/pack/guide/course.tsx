import type { PackGuide } from "../../../present/index.ts";
import { useSay } from "../../context.ts";

/** What to do, one thing after the other; buttons are named as they stand on the screen. */
export function Course({ steps }: Pick<PackGuide, "steps">) {
  const say = useSay();
  let number = 0;
  return (
    <section class="guide-course">
      <h3>{say("pack.guide.course")}</h3>
      {steps.map(({ when, does }) => (
        <div key={when} class="guide-step">
          <h4>{when}</h4>
          <ol>
            {does.map((what) => {
              number += 1;
              return (
                <li key={what} value={number}>
                  {what}
                </li>
              );
            })}
          </ol>
        </div>
      ))}
    </section>
  );
}
