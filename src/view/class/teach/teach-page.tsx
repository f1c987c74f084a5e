import type { ComponentChildren } from "preact";
import { useSay } from "../../text/index.ts";
import { ClassPage } from "../class-page.tsx";
import { Course } from "./course.tsx";
import { Delegations } from "./delegations.tsx";
import { DeleteClass } from "./delete-class.tsx";
import { SaveRecord } from "./save-record.tsx";
import { Speech } from "./speech.tsx";
import { TeachHead } from "./teach-head.tsx";
import { TeachTools } from "./teach-tools.tsx";

interface TeachPageProps {
  /** Above the delegations, in their column. */
  readonly now?: ComponentChildren;
  /** Above everything, over the whole width. */
  readonly children?: ComponentChildren;
}

/** The instructor's page once the summit has begun: whatever the stage, everything in hand is where it was. */
export function TeachPage({ now, children }: TeachPageProps) {
  const say = useSay();
  return (
    <ClassPage title={say("teach.title")} tools={<TeachTools />}>
      <TeachHead />
      {children}
      <div class="teach-columns">
        <div>
          {now}
          <Delegations />
        </div>
        <div class="teach-side">
          <Course />
          <Speech />
        </div>
      </div>
      <SaveRecord />
      <DeleteClass />
    </ClassPage>
  );
}
