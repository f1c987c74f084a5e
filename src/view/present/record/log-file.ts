import type { ClassRecord, Line } from "../../../record/index.ts";
import { csvText } from "../csv.ts";
import type { Voice } from "../voice.ts";
import { lineText } from "./line-text.ts";
import { doerName, seatName } from "./names.ts";
import { BYTE_ORDER_MARK, separatorOf } from "./spreadsheet.ts";

const COLUMNS = ["time", "room", "who", "seat", "what", "move", "cut"] as const;

/** What happened, a row each: when, in which room, at whose doing, and what. */
export function logFile(record: ClassRecord, voice: Voice): string {
  const head = COLUMNS.map((column) => voice.say(`record.log.${column}`));
  const rows = record.log
    .filter((line, index) => !isTold(line, record.log[index - 1]))
    .map((line) => rowOf(record, line, voice));
  return BYTE_ORDER_MARK + csvText([head, ...rows], separatorOf(voice));
}

function rowOf(record: ClassRecord, line: Line, voice: Voice): string[] {
  const letter = "room" in line ? line.room : "";
  const room = record.rooms.find((one) => one.letter === letter);
  const isMove = line.what === "move";
  return [
    line.at,
    letter,
    doerName(record, line.by, voice),
    isMove ? seatName(room, line.seat, voice) : "",
    lineText(record, line, voice),
    isMove ? line.move : "",
    "cut" in line && line.cut === true ? voice.say("record.log.cut.yes") : "",
  ];
}

/** What follows from an act of the instructor and says nothing more than the act's own line. */
const FOLLOWING: readonly Line["what"][] = [
  ...(["started", "paused", "resumed", "deadline", "extended", "handed", "ended"] as const),
  "disclosed",
];

/** Acts of which the lines behind them say more. */
const SAID_BEHIND: readonly Extract<Line, { what: "act" }>["act"][] = [
  ...(["tell", "inject", "injectPrepared", "act"] as const),
  ...(["lock", "seat", "unseat", "remove", "transfer"] as const),
];

/** Whether another line says the same. */
function isTold(line: Line, before: Line | undefined): boolean {
  if (line.what === "act") return SAID_BEHIND.includes(line.act);
  return FOLLOWING.includes(line.what) && before?.what === "act" && before.at === line.at;
}
