import type { ComponentChildren } from "preact";
import { useSay } from "../text/index.ts";
import { ClassPage } from "./class-page.tsx";
import { Timers } from "./clock.tsx";
import { Outcomes } from "./outcomes.tsx";

/** The projector once the game has ended: what became of each item. */
export function ShowResult({ children }: { children?: ComponentChildren }) {
  const say = useSay();
  return (
    <ClassPage title={say("show.title")} tools={<Timers />}>
      <div class="show-result">
        <h1>{say("class.debrief.title")}</h1>
        <Outcomes />
        {children}
      </div>
    </ClassPage>
  );
}
