import {
  ABSENCE_RULES,
  DECISION_RULES,
  type Scenario,
  type Setting,
  type World,
} from "../../../engine/index.ts";
import { read, type Voice } from "../voice.ts";
import { valueAt } from "./desk-values.ts";

/** A change that lies on the desk, in words. */
export interface DeskChange {
  readonly path: string;
  /** What is changed: "Standing force: Kazakhstan, position". */
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

type Key = Parameters<Voice["say"]>[0];

/** The changes in order, each against what the ones before it have left. */
export const presentChanges = (
  { scenario }: World,
  settings: readonly Setting[],
  voice: Voice,
): DeskChange[] =>
  settings.map(({ path, value }, index) => {
    const before = path.includes("*")
      ? undefined
      : valueAt(scenario, settings.slice(0, index), path);
    return {
      path,
      label: labelOf(scenario, path, voice),
      before: wordOf(scenario, path, before, voice),
      after: value === null ? voice.say(goneKey(path)) : wordOf(scenario, path, value, voice),
    };
  });

/** What a path is called. A place for which there are no words is called by its path. */
export function labelOf(scenario: Scenario, path: string, voice: Voice): string {
  const [list, id = "", ...rest] = path.split(".");
  const { say } = voice;
  if (list === "rules" || list === "chair") return wordsFor(`whatIf.field.${path}`, path, voice);
  if (list === "reactions") {
    const reaction = scenario.reactions.find((one) => one.id === id);
    return reaction === undefined ? path : read(reaction.text, voice);
  }
  if (list === "actors") {
    const field = rest[0] ?? "seat";
    return `${actorName(scenario, id, voice)}: ${lower(wordsFor(`whatIf.field.${field}`, field, voice))}`;
  }
  if (list !== "items") return path;
  const title = id === "*" ? say("whatIf.allItems") : itemTitle(scenario, id, voice);
  if (rest[0] !== "stances") {
    const field = rest[0] ?? "offAgenda";
    return `${title}: ${lower(wordsFor(`whatIf.field.${field}`, field, voice))}`;
  }
  const field = rest[2] ?? "stance";
  const name = actorName(scenario, rest[1] ?? "", voice);
  return `${title}: ${name}, ${lower(wordsFor(`whatIf.field.${field}`, field, voice))}`;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const FIELDS: readonly string[] = [
  "rules.substantive",
  "rules.absence",
  "rules.standAloneCost",
  "rules.efficiency",
  "rules.announcementWorth",
  "chair",
  "tabled",
  "costScale",
  "specified",
  "offAgenda",
  "position",
  "salience",
  "cost",
  "transfer",
  "redLine",
  "present",
  "vote",
  "dependence",
  "treasury",
  "seat",
  "stance",
  "kind",
];

/** Words for a field of the editor; a field that only an address can set is called by its name. */
const wordsFor = (key: string, name: string, { say }: Voice): string =>
  FIELDS.some((field) => key === `whatIf.field.${field}`) ? say(key as Key) : name;

function actorName({ actors }: Scenario, id: string, voice: Voice): string {
  if (id === "*") return voice.say("whatIf.everybody");
  const actor = actors.find((one) => one.id === id);
  return actor === undefined ? id : read(actor.name, voice);
}

function itemTitle({ items }: Scenario, id: string, voice: Voice): string {
  const item = items.find((one) => one.id === id);
  return item === undefined ? id : read(item.title, voice);
}

const goneKey = (path: string): Key =>
  path.startsWith("actors.") || path.startsWith("items.") || path.startsWith("reactions.")
    ? "whatIf.change.gone"
    : "whatIf.change.none";

/** A value in words: names for ids and rules, yes and no, else as it is written. */
function wordOf(scenario: Scenario, path: string, value: unknown, voice: Voice): string {
  const { say } = voice;
  if (value === undefined) return path.includes("*") ? "…" : say("whatIf.change.none");
  if (typeof value === "boolean") return say(value ? "whatIf.change.yes" : "whatIf.change.no");
  if (path === "chair") return actorName(scenario, String(value), voice);
  const named = NAMED.find(({ ending, values }) => path.endsWith(ending) && values.includes(value));
  if (named !== undefined) return say(named.key(String(value)) as Key);
  if (Array.isArray(value)) return value.join("–");
  if (path.endsWith(".tabled")) return rungLabel(scenario, path, value as number, voice);
  if (typeof value === "object") return objectWords(value, voice);
  return String(value);
}

/** Values that have words of their own. */
const NAMED: readonly {
  readonly ending: string;
  readonly key: (value: string) => string;
  readonly values: readonly unknown[];
}[] = [
  { ending: "rules.substantive", key: (rule) => `ruleName.${rule}`, values: DECISION_RULES },
  { ending: "rules.absence", key: (rule) => `whatIf.absence.${rule}`, values: ABSENCE_RULES },
  { ending: ".kind", key: (kind) => `whatIf.kind.${kind}`, values: ["member", "outsider"] },
];

function rungLabel(scenario: Scenario, path: string, rung: number, voice: Voice): string {
  const item = scenario.items.find(({ id }) => id === path.split(".")[1]);
  const label = item?.options.find(({ value }) => value === rung)?.label;
  return label === undefined ? String(rung) : read(label, voice);
}

function objectWords(value: object | null, { say }: Voice): string {
  const { position, salience } = (value ?? {}) as { position?: unknown; salience?: unknown };
  if (typeof position !== "number" || typeof salience !== "number") return JSON.stringify(value);
  return say("whatIf.change.new", { position, salience });
}
