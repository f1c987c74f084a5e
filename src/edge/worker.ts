import { libraryFrom, type Surroundings } from "../host/index.ts";
import { answer, type Bindings, ClassOwner, clockwork, type ObjectState } from "./index.ts";

/** The texts of the scenarios by their ids, which the bundle brings along. */
declare const SCENARIOS: Readonly<Record<string, string>>;

/** Version of the program. */
declare const PROGRAM: string;

/** One for all objects of a process: worlds are shared. */
export const library = libraryFrom((id) =>
  Object.hasOwn(SCENARIOS, id) ? SCENARIOS[id] : undefined,
);

export const surroundings = (now: () => number): Surroundings => ({
  ...{ ...clockwork(now), library, program: PROGRAM },
  report: (line) => console.error(line),
});

/** What the configuration names as the class of the objects. */
export class OneClass extends ClassOwner {
  constructor(state: ObjectState, bindings: Bindings) {
    super(
      state,
      bindings,
      surroundings(() => Date.now()),
    );
  }
}

export { Directory } from "./index.ts";

export default {
  fetch: (request: Request, bindings: Bindings) => answer(request, bindings, library),
};
