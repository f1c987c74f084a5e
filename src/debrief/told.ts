import { compareGames, minutesOf, type WhatIf } from "../explorer/index.ts";
import { finishByAgents, type Session, transcriptOf } from "../session/index.ts";
import type { TurningPoint } from "./turning-points.ts";

/** A turning point as plain data, to be sent and kept. */
export interface ToldPoint extends Omit<TurningPoint, "other" | "rest"> {
  /** The other game as a transcript, and both side by side. */
  readonly other: string;
  readonly games: WhatIf;
  /** Steps of persons that were made again in the other game, and that had lost their object. */
  readonly kept: number;
  readonly dropped: number;
  /** Whether what persons did could be followed to its end. */
  readonly followed: boolean;
}

/** A turning point of the session, told beside the session as agents would have ended it. */
export const toldPoint = (
  session: Session,
  { other, rest, ...point }: TurningPoint,
): ToldPoint => ({
  ...point,
  other: transcriptOf(other),
  games: compareGames(minutesIn(finishByAgents(session)), minutesIn(other)),
  kept: rest.kept,
  dropped: rest.dropped.length,
  followed: rest.stop === undefined,
});

const minutesIn = ({ states, moves }: Session) => minutesOf(states, moves);
