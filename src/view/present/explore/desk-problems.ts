import type { Scenario, World } from "../../../engine/index.ts";
import { read, type Voice } from "../voice.ts";
import { labelOf } from "./desk-changes.ts";

/** What the validator has against the changes, in words, and the place it is about. */
export interface DeskProblem {
  readonly path: string;
  readonly text: string;
}

interface Found {
  readonly path: string;
  readonly message: string;
}

type Key = Parameters<Voice["say"]>[0];

/**
 * Messages of the validator that changes can call forth, the narrower before the wider. What is
 * caught by name in a pattern goes into the words; the last one catches whatever is left.
 */
const WORDS: readonly { readonly pattern: RegExp; readonly key: Key }[] = [
  { pattern: /^no member is present/, key: "whatIf.error.present" },
  { pattern: /^no member has a vote/, key: "whatIf.error.vote" },
  { pattern: /^at least two actors/, key: "whatIf.error.members" },
  { pattern: /^at most (?<most>\d+) members/, key: "whatIf.error.manyMembers" },
  { pattern: /^the red line ends/, key: "whatIf.error.redLine" },
  { pattern: /^the stance of member "(?<actor>[^"]+)" is missing/, key: "whatIf.error.stance" },
  { pattern: /^fixed$/, key: "whatIf.error.fixed" },
  { pattern: /^there is no such place/, key: "whatIf.error.noPlace" },
  { pattern: /is not one of the options$/, key: "whatIf.error.noOption" },
  { pattern: /^the tabled option cannot be an amendment/, key: "whatIf.error.amendment" },
  { pattern: /^the tabled option is the reversion/, key: "whatIf.error.reversion" },
  { pattern: /^the cost comes to (?<cost>\S+) .* (?<most>\d+)$/, key: "whatIf.error.cost" },
  { pattern: /"(?<name>[^"]*)" is not known/, key: "whatIf.error.unknown" },
  { pattern: /^must be at most (?<most>-?\d+)$/, key: "whatIf.error.most" },
  { pattern: /^must be at least (?<least>-?\d+)$/, key: "whatIf.error.least" },
  { pattern: /^must be (?:int|number)/, key: "whatIf.error.number" },
  { pattern: /^must be boolean/, key: "whatIf.error.boolean" },
  { pattern: /^must be one of (?<names>.*)$/, key: "whatIf.error.oneOf" },
  { pattern: /^is missing/, key: "whatIf.error.missing" },
  { pattern: /does not know: (?<names>.*)$/, key: "whatIf.error.field" },
  { pattern: /^and (?<n>\d+) more problems/, key: "whatIf.error.more" },
  { pattern: /^(?<message>.*)$/s, key: "whatIf.error.other" },
];

/** Every problem in plain words, each once. */
export function presentProblems(
  { scenario }: World,
  problems: readonly Found[],
  voice: Voice,
): DeskProblem[] {
  const told = problems.map((one) => ({ path: one.path, text: textOf(scenario, one, voice) }));
  return told.filter(({ text }, index) => told.findIndex((one) => one.text === text) === index);
}

function textOf(scenario: Scenario, { path, message }: Found, voice: Voice): string {
  if (path === "items") return voice.say("whatIf.error.items");
  for (const { pattern, key } of WORDS) {
    const caught = pattern.exec(message);
    if (caught === null) continue;
    const { actor = "", ...groups } = caught.groups ?? {};
    const label = labelOf(scenario, path, voice);
    const item = scenario.items.find(({ id }) => id === path.split(".")[1]);
    const name = scenario.actors.find(({ id }) => id === actor)?.name;
    return voice.say(key, {
      path,
      label,
      title: item === undefined ? label : read(item.title, voice),
      name: name === undefined ? actor : read(name, voice),
      ...Object.fromEntries(Object.entries(groups).map(([key, word]) => [key, numberIn(word)])),
    });
  }
  return message;
}

const numberIn = (word: string): string | number => (/^-?\d+$/.test(word) ? Number(word) : word);
