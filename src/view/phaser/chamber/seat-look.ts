/** What one seat shows; `variant` only varies hair, build and tie. */
export interface SeatLook {
  readonly back: boolean;
  readonly present: boolean;
  readonly mine: boolean;
  readonly toMove: boolean;
  readonly variant: number;
}

/** The picture of a seat at scale 1, with the shoulders at (0, 0). */
export const SEAT_BOX = { left: 66, right: 66, up: 74, down: 64 };
