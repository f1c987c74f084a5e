import { LookBack, useSay } from "../../text/index.ts";
import { ClassPage } from "../class-page.tsx";
import { Timers } from "../clock.tsx";
import { useClass } from "../context.ts";
import { Outcomes } from "../debrief.tsx";
import { Course } from "../teach/course.tsx";
import { Delegations } from "../teach/delegations.tsx";
import { DeleteClass } from "../teach/delete-class.tsx";
import { Speech } from "../teach/speech.tsx";
import { TeachTools } from "../teach/teach-tools.tsx";
import { useRecord } from "./record.ts";
import { RoomDebrief } from "./room-debrief.tsx";
import { RoomsTogether } from "./rooms.tsx";
import "../styles/debrief.css";

/** The instructor's page once the game has ended: what it came to, and the room as before. */
export function TeachDebrief() {
  return (
    <RoomDebrief
      without={(note) => (
        <Page>
          {note}
          <Outcomes />
        </Page>
      )}
    >
      <Page>
        <Sections />
      </Page>
    </RoomDebrief>
  );
}

function Page({ children }: { children: preact.ComponentChildren }) {
  const say = useSay();
  const title = useClass(({ parts }) => parts.lobby?.title) ?? "";
  return (
    <ClassPage title={say("teach.title")} tools={<TeachTools />}>
      <header class="teach-head">
        <h1>{title}</h1>
        <Timers />
      </header>
      {children}
      <div class="teach-columns">
        <Delegations />
        <div class="teach-side">
          <Course />
          <Speech />
        </div>
      </div>
      <DeleteClass />
    </ClassPage>
  );
}

function Sections() {
  const { session } = useRecord();
  return (
    <div class="debrief">
      <LookBack session={session} tools={null} among={<RoomsTogether />} />
    </div>
  );
}
