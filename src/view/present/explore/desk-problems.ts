import type { Scenario, World } from "../../../engine/index.ts";
import type { Voice } from "../voice.ts";
import { labelOf } from "./desk-changes.ts";

/** What the validator has against the changes, in words, and the place it is about. */
export interface DeskProblem {
  readonly path: string;
  readonly label: string;
  readonly text: string;
}

interface Found {
  readonly path: string;
  readonly message: string;
}

type Key = Parameters<Voice["say"]>[0];

/** Messages of the validator that changes on the desk can call forth; each place once. */
const PLAIN: readonly { readonly pattern: RegExp; readonly key: Key }[] = [
  { pattern: /^no member is present/, key: "whatIf.error.present" },
  { pattern: /^no member has a vote/, key: "whatIf.error.vote" },
  { pattern: /^at least two actors/, key: "whatIf.error.members" },
  { pattern: /^the red line ends/, key: "whatIf.error.redLine" },
];

/** Every problem in plain words; what has none is told as the validator tells it. */
export function presentProblems(
  { scenario }: World,
  problems: readonly Found[],
  voice: Voice,
): DeskProblem[] {
  const told = problems.map((one) => ({
    path: one.path,
    label: labelOf(scenario, one.path, voice),
    text: textOf(scenario, one, voice),
  }));
  return told.filter(({ text }, index) => told.findIndex((one) => one.text === text) === index);
}

function textOf(scenario: Scenario, { path, message }: Found, voice: Voice): string {
  const { say } = voice;
  const plain = PLAIN.find(({ pattern }) => pattern.test(message));
  if (plain !== undefined) return say(plain.key);
  if (message === "fixed") {
    return say("whatIf.error.fixed", { label: labelOf(scenario, path, voice) });
  }
  if (path === "items") return say("whatIf.error.items");
  if (message.startsWith("there is no such place")) return say("whatIf.error.noPlace", { path });
  const [, id = ""] = /^the stance of member "([^"]+)" is missing/.exec(message) ?? [];
  const item = scenario.items.find((one) => one.id === path.split(".")[1]);
  if (id !== "" && item !== undefined) {
    const name = scenario.actors.find((one) => one.id === id)?.name[voice.language] ?? id;
    return say("whatIf.error.stance", { name, title: item.title[voice.language] });
  }
  return `${labelOf(scenario, path, voice)}: ${message}`;
}
