import { libraryFrom } from "../host/index.ts";
import { answer, type Bindings, ClassOwner, type ObjectState } from "./index.ts";

/** The texts of the scenarios by their ids, which the bundle brings along. */
declare const SCENARIOS: Readonly<Record<string, string>>;

/** One for all objects of a process: worlds are shared. */
export const library = libraryFrom((id) =>
  Object.hasOwn(SCENARIOS, id) ? SCENARIOS[id] : undefined,
);

/** What the configuration names as the class of the objects. */
export class OneClass extends ClassOwner {
  constructor(state: ObjectState, bindings: Bindings) {
    super(state, bindings, library, () => Date.now());
  }
}

export { Directory } from "./index.ts";

export default { fetch: answer };
