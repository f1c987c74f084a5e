import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** For which delegation the instructor acts, and how to begin or end it. */
export interface Acting {
  readonly acting: string | undefined;
  /** `open`: whether the table is on the screen. */
  readonly act: (seat: string | undefined, open: boolean) => void;
}

export const ActingContext = createContext<Acting | undefined>(undefined);

/** Absent on a student's device and on the projector. */
export const useActing = (): Acting | undefined => useContext(ActingContext);
