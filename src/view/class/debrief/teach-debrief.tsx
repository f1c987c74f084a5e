import { LookBack, useSay } from "../../text/index.ts";
import { ClassPage } from "../class-page.tsx";
import { Outcomes } from "../debrief.tsx";
import { Course } from "../teach/course.tsx";
import { Delegations } from "../teach/delegations.tsx";
import { DeleteClass } from "../teach/delete-class.tsx";
import { Speech } from "../teach/speech.tsx";
import { TeachHead } from "../teach/teach-head.tsx";
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
  return (
    <ClassPage title={say("teach.title")} tools={<TeachTools />}>
      <TeachHead />
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
