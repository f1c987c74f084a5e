import { LookBack, Usual, useShell } from "../../text/index.ts";
import { Outcomes } from "../outcomes.tsx";
import { TeachPage } from "../teach/teach-page.tsx";
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
        <TeachPage>
          {note}
          <Outcomes />
        </TeachPage>
      )}
    >
      <TeachPage>
        <Sections />
      </TeachPage>
    </RoomDebrief>
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
