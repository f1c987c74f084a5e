import type { DeedName } from "../../../debrief/index.ts";
import type { ClassRecord } from "../../../record/index.ts";
import { type Cell, csvText } from "../csv.ts";
import { CRITERIA, type Criterion } from "../look-back/models.ts";
import type { Voice } from "../voice.ts";
import { evidenceOf, type PersonEvidence } from "./evidence.ts";
import { nameOf, postName, seatName } from "./names.ts";
import { BYTE_ORDER_MARK, separatorOf } from "./spreadsheet.ts";

/**
 * Columns that learning management systems look for, always in English (docs/lms.md): Canvas wants the
 * first four by these names, and takes whatever comes behind them for an assignment of that name.
 */
const FOR_IMPORT = ["Student", "ID", "SIS Login ID", "Section", "Eurasia Summit", "Feedback"];

/** A row for each person: what to fill a grade and a feedback into, and the evidence for both. */
export function gradesFile(record: ClassRecord, voice: Voice): string {
  const rows = evidenceOf(record).map((one) => rowOf(one, voice));
  return (
    BYTE_ORDER_MARK + csvText([[...FOR_IMPORT, ...headOf(voice)], ...rows], separatorOf(voice))
  );
}

const FACTS = [
  "participant",
  "room",
  "seat",
  "post",
  "minutes",
  "asked",
  "answered",
  "offered",
  "agreed",
  "aims",
  "aimsOf",
] as const;

/** By criterion of the rubric, what shows it. */
const DEEDS_BY_CRITERION = Object.entries(CRITERIA) as [Criterion, readonly DeedName[]][];

const headOf = ({ say }: Voice): string[] => [
  ...FACTS.map((fact) => say(`record.grades.${fact}`)),
  ...DEEDS_BY_CRITERION.flatMap(([criterion, deeds]) =>
    deeds.map((deed) =>
      say("record.grades.deed", {
        criterion: say(`lookBack.criterion.${criterion}`),
        deed: say(`record.deed.${deed}`),
      }),
    ),
  ),
];

function rowOf(one: PersonEvidence, voice: Voice): Cell[] {
  const { person, stay, room, minutes, asked, answered, offered, agreed, deeds, aims } = one;
  const where =
    stay === undefined
      ? ["", "", ""]
      : [stay.room, seatName(room, stay.seat, voice), postName(room, stay.seat, stay.post, voice)];
  return [
    ...[nameOf(person, voice), "", "", "", "", ""],
    ...[person.id, ...where, minutes, asked, answered, offered, agreed],
    ...[aims?.met ?? "", aims?.of ?? ""],
    ...DEEDS_BY_CRITERION.flatMap(([, names]) => names.map((name) => deeds[name] ?? 0)),
  ];
}
