import type { ComponentChildren } from "preact";
import { useSay } from "../text/index.ts";
import { ClassPage } from "./class-page.tsx";
import { Outcomes } from "./outcomes.tsx";
import { OwnMarks } from "./own-marks.tsx";

/** A student's device after the last vote: what became of each item, and what there is beside it. */
export function ResultPage({ children }: { children?: ComponentChildren }) {
  const say = useSay();
  return (
    <ClassPage title={say("class.debrief.title")}>
      <h1>{say("class.debrief.title")}</h1>
      <p class="hint">{say("class.debrief.lead")}</p>
      <Outcomes />
      <OwnMarks at="after" />
      {children}
    </ClassPage>
  );
}
