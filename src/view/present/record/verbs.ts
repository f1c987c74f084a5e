import type { MoveLine } from "../../../record/index.ts";
import { inBoth, type Voices } from "./voices.ts";
import type { Statement } from "./xapi.ts";

/** Verbs of ADL's vocabulary; where it has none, of Activity Streams, as xAPI's registries list them. */
const VERBS = {
  initialized: "http://adlnet.gov/expapi/verbs/initialized",
  completed: "http://adlnet.gov/expapi/verbs/completed",
  terminated: "http://adlnet.gov/expapi/verbs/terminated",
  answered: "http://adlnet.gov/expapi/verbs/answered",
  shared: "http://adlnet.gov/expapi/verbs/shared",
  interacted: "http://adlnet.gov/expapi/verbs/interacted",
  submitted: "http://activitystrea.ms/schema/1.0/submit",
  sent: "http://activitystrea.ms/schema/1.0/send",
  agreed: "http://activitystrea.ms/schema/1.0/agree",
  denied: "http://activitystrea.ms/schema/1.0/deny",
} as const;
export type VerbName = keyof typeof VERBS;

export const verb = (name: VerbName, voices: Voices): Statement["verb"] => ({
  id: VERBS[name],
  display: inBoth(voices, ({ say }) => say(`record.verb.${name}`)),
});

/** What is told of; writing an offer, passing and going to the sitting are not. */
const BY_MOVE: Readonly<Partial<Record<MoveLine["kind"], VerbName>>> = {
  answer: "answered",
  ballot: "answered",
  put: "submitted",
  amend: "submitted",
  circulate: "shared",
  announce: "shared",
  declare: "shared",
  send: "sent",
  agree: "agreed",
  agreePart: "agreed",
  decline: "denied",
  defer: "interacted",
  referToStaff: "interacted",
  referUp: "interacted",
  reorder: "interacted",
  doors: "interacted",
  divide: "interacted",
  classify: "interacted",
  bundle: "interacted",
  rest: "interacted",
  withdraw: "interacted",
  revoke: "interacted",
  leak: "interacted",
};

/** The verb of a move; absent where no statement is made of it. */
export const verbOfMove = ({ kind }: MoveLine): VerbName | undefined => BY_MOVE[kind];
