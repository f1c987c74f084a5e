import type { Library } from "../room/index.ts";
import type { Clockwork } from "./clockwork.ts";

/** What a class needs of its surroundings. */
export interface Surroundings extends Clockwork {
  readonly library: Library;
  readonly report: (line: string) => void;
  /** Version of the program, for the files that leave it. */
  readonly program?: string;
}
