import type { ComponentChildren } from "preact";
import { LookBack, Usual, useSay, useShell } from "../../text/index.ts";
import { ClassPage } from "../class-page.tsx";
import { Outcomes } from "../outcomes.tsx";
import { Course } from "../teach/course.tsx";
import { Delegations } from "../teach/delegations.tsx";
import { DeleteClass } from "../teach/delete-class.tsx";
import { SaveRecord } from "../teach/save-record.tsx";
import { Speech } from "../teach/speech.tsx";
import { TeachHead } from "../teach/teach-head.tsx";
import { TeachTools } from "../teach/teach-tools.tsx";
import { Disclose } from "./disclose.tsx";
import { useRecord } from "./record.ts";
import { RoomDebrief } from "./room-debrief.tsx";
import { RoomsTogether } from "./rooms.tsx";
import { TurnPages } from "./turn-pages.tsx";
import { usePeople } from "./use-people.ts";
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

function Page({ children }: { children: ComponentChildren }) {
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
      <SaveRecord />
      <DeleteClass />
    </ClassPage>
  );
}

function Sections() {
  const { session } = useRecord();
  const people = usePeople();
  return (
    <div class="debrief">
      <Disclose />
      <TurnPages />
      <LookBack
        session={session}
        people={people}
        tools={<Tools />}
        among={
          <>
            <Usual session={session} now={false} />
            <RoomsTogether />
          </>
        }
      />
    </div>
  );
}

/** On paper, or step by step from its beginning. */
function Tools() {
  const { say, actions } = useShell();
  return (
    <p class="look-tools">
      <button type="button" class="quiet" onClick={() => actions.showStep(0)}>
        {say("debrief.replay.open")}
      </button>
      <button type="button" class="quiet" onClick={() => window.print()}>
        {say("lookBack.print")}
      </button>
    </p>
  );
}
