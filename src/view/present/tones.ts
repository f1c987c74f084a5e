import { OUTCOMES, type Outcome, RESPONSES, type ResponseName } from "../../engine/index.ts";
import type { Tone } from "./canvas-model.ts";

const BY_RESPONSE: { readonly [Name in ResponseName]: Tone } = {
  support: "support",
  accept: "accept",
  acquiesce: "abstain",
  reserve: "reserve",
  object: "object",
  absent: "absent",
};

const BY_OUTCOME: { readonly [Name in Outcome]: Tone } = {
  pending: "neutral",
  adopted: "support",
  "adopted-amended": "accept",
  tasked: "accept",
  announced: "abstain",
  deferred: "abstain",
  defeated: "object",
  reverted: "object",
  withdrawn: "absent",
};

export const responseName = (code: number): ResponseName => RESPONSES[code] as ResponseName;
export const toneOfResponseName = (name: ResponseName): Tone => BY_RESPONSE[name];
export const toneOfResponse = (code: number): Tone => BY_RESPONSE[responseName(code)];
export const outcomeName = (code: number): Outcome => OUTCOMES[code] as Outcome;
export const toneOfOutcomeName = (name: Outcome): Tone => BY_OUTCOME[name];
export const toneOfOutcome = (code: number): Tone => toneOfOutcomeName(outcomeName(code));
