/** What the browser keeps of a class: the token of the seat, and nothing about the person. */
export interface SeatKeep {
  /** The tokens kept, the newest first. */
  readonly seats: () => readonly KeptSeat[];
  readonly save: (seat: KeptSeat) => void;
  readonly forget: (token: string) => void;
}

export interface KeptSeat {
  /** The code by which the class was joined. */
  readonly code: string;
  readonly token: string;
}

const NAME = "eurasia-summit:seats";
/** More classes than one device is likely to be in at once. */
const MOST = 5;

/** On the browser's storage, which may refuse: the seat then lasts as long as the page. */
export function seatKeep(storage: () => Storage): SeatKeep {
  let seats = read(storage);
  const write = (next: readonly KeptSeat[]): void => {
    seats = next.slice(0, MOST);
    try {
      storage().setItem(NAME, JSON.stringify(seats));
    } catch {
      // A private window: what is in memory must do.
    }
  };
  return {
    seats: () => seats,
    save: (seat) => write([seat, ...seats.filter(({ token }) => token !== seat.token)]),
    forget: (token) => write(seats.filter((one) => one.token !== token)),
  };
}

function read(storage: () => Storage): readonly KeptSeat[] {
  try {
    const kept: unknown = JSON.parse(storage().getItem(NAME) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isSeat) : [];
  } catch {
    return [];
  }
}

function isSeat(one: unknown): one is KeptSeat {
  const { code, token } = (one ?? {}) as Partial<KeptSeat>;
  return typeof code === "string" && typeof token === "string";
}
