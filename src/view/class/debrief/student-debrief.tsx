import { useMemo } from "preact/hooks";
import { presentLookBack, presentResult } from "../../present/index.ts";
import {
  Limits,
  PointsSection,
  Questions,
  ResultTable,
  SeatsBack,
  useShell,
  useTurningPoints,
} from "../../text/index.ts";
import { ClassPage } from "../class-page.tsx";
import { useClass } from "../context.ts";
import { OwnMarks } from "../own-marks.tsx";
import { ResultPage } from "../result-page.tsx";
import { useRecord } from "./record.ts";
import { RoomDebrief } from "./room-debrief.tsx";
import { RoomsTogether } from "./rooms.tsx";
import { usePeople } from "./use-people.ts";
import "../styles/debrief.css";

/** A student's device after the game: the result, and all of it once the instructor has opened it. */
export function StudentDebrief() {
  return (
    <RoomDebrief without={(note) => <ResultPage>{note}</ResultPage>}>
      <Opened />
    </RoomDebrief>
  );
}

function Opened() {
  const { say, actions } = useShell();
  const title = say("class.debrief.title");
  return (
    <ClassPage title={title}>
      <h1>{title}</h1>
      <div class="debrief">
        <p>{say("debrief.student.lead")}</p>
        <p class="look-tools">
          <button type="button" class="primary" onClick={() => actions.showStep(0)}>
            {say("debrief.replay.student")}
          </button>
        </p>
        <Sections />
      </div>
    </ClassPage>
  );
}

/** By itself: on a phone only this is drawn anew while the search goes on. */
function Points() {
  const { say, language } = useShell();
  const { session } = useRecord();
  const { run, points, look } = useTurningPoints(false);
  const found = useMemo(
    () => points && presentLookBack(session, points, { say, language }).points,
    [session, points, say, language],
  );
  return <PointsSection run={run} points={found} onLook={look} />;
}

/** The same as on the instructor's page, of the own delegation; what takes long waits to be asked for. */
function Sections() {
  const { say, language, actions } = useShell();
  const { session } = useRecord();
  const people = usePeople();
  const own = useClass(({ parts }) => parts.me?.seat);
  const voice = useMemo(() => ({ say, language }), [say, language]);
  const model = useMemo(() => presentLookBack(session, [], voice), [session, voice]);
  const result = useMemo(() => presentResult(session, voice), [session, voice]);
  const seats = model.seats.filter(({ actor }) => actor === own);
  const [feelings, facts, transfer] = model.questions;
  return (
    <>
      <Questions groups={[feelings]} />
      <Points />
      {seats.length === 0 ? null : <SeatsBack seats={seats} people={people} />}
      <ResultTable lines={result.lines} onStep={actions.showStep} />
      <RoomsTogether />
      <Questions groups={[facts, transfer]} />
      <OwnMarks at="after" />
      <Limits title={say("pages.result.limits")} limits={result.limits} />
    </>
  );
}
