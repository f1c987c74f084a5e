import { parseArgs } from "node:util";
import { AGENT_NAMES, type AgentName } from "../agents/index.ts";
import { LARGEST_NOISE, LARGEST_SEED, readSetting, type Setting } from "../engine/index.ts";
import { MEASURES, type Measure, MOST_RUNS, MOST_SHARDS, type Shard } from "../explorer/index.ts";
import type { ReadOptions } from "../scenario/index.ts";
import { UsageError } from "./usage.ts";

const OPTIONS = {
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  hashes: { type: "boolean", default: false },
  transcript: { type: "boolean", default: false },
  bargaining: { type: "boolean", default: false },
  rules: { type: "boolean", default: false },
  watch: { type: "boolean", default: false },
  set: { type: "string", multiple: true, default: [] as string[] },
  only: { type: "string" },
  seed: { type: "string" },
  runs: { type: "string" },
  noise: { type: "string" },
  workers: { type: "string" },
  csv: { type: "string" },
  scenario: { type: "string" },
  step: { type: "string" },
  agents: { type: "string" },
  shard: { type: "string" },
  out: { type: "string" },
  game: { type: "string" },
  from: { type: "string" },
  as: { type: "string" },
  item: { type: "string" },
  to: { type: "string" },
  budget: { type: "string" },
  measure: { type: "string" },
  certificate: { type: "string" },
  seat: { type: "string" },
  port: { type: "string" },
  data: { type: "string" },
  host: { type: "string" },
  keep: { type: "string" },
  open: { type: "boolean", default: false },
  proxied: { type: "boolean", default: false },
  xapi: { type: "string" },
  grades: { type: "string" },
  log: { type: "string" },
  home: { type: "string" },
} as const;

/** Commands that take any number of files. */
const TAKING_MANY: readonly string[] = ["merge", "rooms"];

export interface Arguments {
  readonly command: string;
  readonly target: string | undefined;
  /** All that stands behind the command; more than one where it takes many. */
  readonly targets: readonly string[];
  readonly json: boolean;
  readonly help: boolean;
  readonly hashes: boolean;
  readonly transcript: boolean;
  readonly bargaining: boolean;
  /** Every decision rule in turn. */
  readonly rules: boolean;
  /** Again whenever the file is saved. */
  readonly watch: boolean;
  readonly agents: AgentName | undefined;
  readonly read: ReadOptions;
  readonly seed: number | undefined;
  readonly runs: number | undefined;
  readonly noise: number;
  /** As given; absent where the command is to choose. */
  readonly noiseGiven: number | undefined;
  readonly workers: number | undefined;
  readonly csv: string | undefined;
  /** A moment of a game: how many moves have been made. */
  readonly step: number | undefined;
  /** Where a transcript's scenario is, if not among those that ship. */
  readonly scenario: string | undefined;
  /** The part of a sweep to play, and the file that its result goes to. */
  readonly shard: Shard | undefined;
  readonly out: string | undefined;
  /** A transcript; how many of its moves stand; the id of the seat that knows what it knows. */
  readonly game: string | undefined;
  readonly from: number | undefined;
  readonly as: string | undefined;
  /** What `flip` and `sensitivity` ask about: an item, an outcome, the highest cost of a package. */
  readonly item: string | undefined;
  readonly to: string | undefined;
  readonly budget: number | undefined;
  readonly measure: Measure | undefined;
  /** The file that a certificate goes to. */
  readonly certificate: string | undefined;
  /** The seat whose payoff is told. */
  readonly seat: string | undefined;
  /** Where `serve` listens, and where it keeps classes. */
  readonly port: number | undefined;
  readonly host: string | undefined;
  readonly data: string | undefined;
  /** Days that a class is kept after its last change; 0: until it is deleted. */
  readonly keep: number | undefined;
  /** Whether to open a browser. */
  readonly open: boolean;
  /** Whether others speak to it through a program on the same machine. */
  readonly proxied: boolean;
  /** Files that are made of a class's record, and the address under which statements name things. */
  readonly xapi: string | undefined;
  readonly grades: string | undefined;
  readonly log: string | undefined;
  readonly home: string | undefined;
}

/** Reads the command line; throws a UsageError that says what is wrong. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const [command = "", ...targets] = positionals;
  const [target, extra] = targets;
  if (extra !== undefined && !TAKING_MANY.includes(command))
    throw new UsageError(`"${extra}" is one word too many`);
  const noise = readInteger("noise", values.noise, 0, LARGEST_NOISE);
  const only = values.only?.split(",").filter((id) => id !== "");
  if (only?.length === 0) throw new UsageError("--only: name at least one item");
  return {
    command,
    target,
    targets,
    json: values.json,
    help: values.help,
    hashes: values.hashes,
    transcript: values.transcript,
    bargaining: values.bargaining,
    rules: values.rules,
    watch: values.watch,
    agents: readAgents(values.agents),
    read: { settings: values.set.map(settingIn), ...(only === undefined ? {} : { only }) },
    seed: readInteger("seed", values.seed, 0, LARGEST_SEED),
    runs: readInteger("runs", values.runs, 1, MOST_RUNS),
    noise: noise ?? 0,
    noiseGiven: noise,
    workers: readInteger("workers", values.workers, 1, 256),
    csv: values.csv,
    step: readInteger("step", values.step, 0, 1_000_000),
    scenario: values.scenario,
    shard: readShard(values.shard),
    out: values.out,
    game: values.game,
    from: readInteger("from", values.from, 0, MOST_MOVES),
    as: values.as,
    item: values.item,
    to: values.to,
    budget: readInteger("budget", values.budget, 0, 1_000_000),
    measure: readMeasure(values.measure),
    certificate: values.certificate,
    seat: values.seat,
    port: readInteger("port", values.port, 0, 65_535),
    host: values.host,
    data: values.data,
    keep: readInteger("keep", values.keep, 0, 36_500),
    open: values.open,
    proxied: values.proxied,
    xapi: values.xapi,
    grades: values.grades,
    log: values.log,
    home: values.home,
  };
}

/** No game is as long. */
const MOST_MOVES = 1_000_000;

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split(". ")[0]);
  }
}

function settingIn(text: string): Setting {
  const setting = readSetting(text);
  if (setting === undefined) throw new UsageError(`--set ${text}: write PATH=VALUE`);
  return setting;
}

function readAgents(name: string | undefined): AgentName | undefined {
  const known = AGENT_NAMES.find((one) => one === name);
  if (name === undefined || known !== undefined) return known;
  throw new UsageError(`--agents ${name}: one of ${AGENT_NAMES.join(", ")}`);
}

function readMeasure(name: string | undefined): Measure | undefined {
  const known = MEASURES.find((one) => one === name);
  if (name === undefined || known !== undefined) return known;
  throw new UsageError(`--measure ${name}: one of ${MEASURES.join(", ")}`);
}

/** `3/8`: the third of eight. */
function readShard(text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined;
  const [, index = "", count = ""] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count && shard.count <= MOST_SHARDS) return shard;
  throw new UsageError(`--shard ${text}: write i/n, i from 1 to n, n at most ${MOST_SHARDS}`);
}

function readInteger(
  name: string,
  text: string | undefined,
  low: number,
  high: number,
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d{1,10}$/.test(text) && value >= low && value <= high) return value;
  throw new UsageError(`--${name} ${text}: a whole number from ${low} to ${high}`);
}
