import type { ToldPoint } from "../../../debrief/index.ts";
import type { Session } from "../../../session/index.ts";
import type { Voice } from "../voice.ts";
import type { LookBackModel, QuestionGroup } from "./models.ts";
import { presentSeats } from "./seats.ts";
import { presentPoint } from "./turning.ts";

export type {
  CriterionModel,
  DeedLine,
  LookBackModel,
  QuestionGroup,
  SeatBackModel,
  TurningPointModel,
} from "./models.ts";
export { presentUsualItems, type UsualLine } from "./usual.ts";

/** Looking back at a game that has ended. */
export const presentLookBack = (
  session: Session,
  points: readonly ToldPoint[],
  voice: Voice,
): LookBackModel => ({
  points: points.map((point) => presentPoint(session, point, voice)),
  seats: presentSeats(session, voice),
  questions: presentQuestionsAfter(voice),
});

/** By group, how many there are. */
const QUESTIONS = { feelings: 3, facts: 4, transfer: 3, beforeAndAfter: 4 } as const;

/**
 * What to talk about, in the order that experience with simulations advises: how it was, then what
 * happened, then what it says about the world (Kriz, in Crookall 2023; Peters and Vissers 2004).
 */
export const presentQuestionsAfter = ({ say }: Voice): QuestionGroup[] =>
  (Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[]).map((id) => ({
    id,
    title: say(`lookBack.ask.${id}`),
    hint: say(`lookBack.ask.${id}.hint`),
    questions: Array.from({ length: QUESTIONS[id] }, (_, index) =>
      say(`lookBack.ask.${id}.${index + 1}` as "lookBack.ask.feelings.1"),
    ),
  }));
