import type { AgentName } from "../../src/agents/index.ts";
import {
  type Event,
  payoffs,
  readMove,
  readSetting,
  type Setting,
  type World,
} from "../../src/engine/index.ts";
import { rewriter } from "../../src/scenario/index.ts";
import {
  advance,
  agentMove,
  awaitedPersons,
  changeNow,
  current,
  isEnded,
  type LogEntry,
  logOf,
  play,
  type Rewrite,
  type Session,
  startSession,
  transcriptOf,
} from "../../src/session/index.ts";
import { worldOf } from "../support/scene.ts";
import { tell } from "../support/tell.ts";

/** Whole games that are kept as text and must come out the same, move by move, hash by hash. */
export interface GoldenGame {
  readonly name: string;
  readonly about: string;
  readonly scenario: string;
  /** Made to the document before anything else; the text tells them in a comment. */
  readonly settings: readonly Setting[];
  /** Made in the head of the text. */
  readonly from?: readonly Setting[];
  readonly seed: number;
  readonly noise: number;
  /** With corridors between the sittings, and these agents; without, nobody bargains. */
  readonly agents?: AgentName;
  /**
   * What each person does, by the item on the floor, in order; afterwards it plays sincerely. The
   * key is the person's id. In the corridor no item is on the floor: its lines stand under "".
   * A line `set PATH=VALUE` changes the scenario from that moment on.
   */
  readonly persons: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

const MOSCOW = { scenario: "moscow-2005", settings: [], seed: 1, noise: 0, persons: {} } as const;

export const GOLDEN_GAMES: readonly GoldenGame[] = [
  { ...MOSCOW, name: "agents", about: "June 2005 among sincere agents: history as calibrated" },
  { ...MOSCOW, name: "agents-noise", about: "the same with drawn stances", seed: 7, noise: 20 },
  {
    ...MOSCOW,
    name: "kazakhstan",
    about: "a person for Kazakhstan amends, reserves, reorders, refers up and opens the doors",
    persons: {
      KAZ: {
        arrears: ["doors", "amend arrears 20", "object", "reserve"],
        "c2-cofinancing": ["object", "pass"],
        "secretariat-pay": ["reorder afghan-working-group"],
        "andijan-text": ["reserve"],
        "osh-base": ["referToStaff"],
        "standing-force": ["object", "referUp", "amend standing-force 25", "object", "acquiesce"],
        "single-air-defence": ["object", "defer"],
      },
    },
  },
  {
    ...MOSCOW,
    name: "russia",
    about: "a person for Russia bundles, circulates, classifies, announces, withdraws and rests",
    persons: {
      RUS: {
        arrears: ["bundle secretariat-pay", "put arrears 100", "support", "circulate"],
        "c2-cofinancing": ["put c2-cofinancing 60", "defer"],
        "andijan-text": ["announce"],
        "afghan-working-group": ["put afghan-working-group 60", "classify", "support"],
        "standing-force": ["withdraw"],
        "single-air-defence": ["put single-air-defence 100", "support", "rest", "referUp", "rest"],
        "training-agreement": ["circulate"],
        "anti-drug-authority": ["put anti-drug-authority 40", "support"],
      },
    },
  },
  {
    ...MOSCOW,
    name: "absent-and-written",
    about: "Kazakhstan away, silent but for a written objection to the standing force",
    settings: [
      { path: "actors.KAZ.present", value: false },
      { path: "actors.KAZ.writtenObjections", value: ["standing-force"] },
    ],
  },
  {
    ...MOSCOW,
    name: "presence-needed",
    about: "Kazakhstan away where presence is needed: nothing can be taken, not a move is made",
    settings: [
      { path: "actors.KAZ.present", value: false },
      { path: "rules.absence", value: "presenceNeeded" },
    ],
  },
  {
    ...MOSCOW,
    name: "changed",
    about:
      "less noise over the budget from the start; then Kazakhstan comes round, the rule is majority, and Kazakhstan goes home",
    from: [{ path: "items.arrears.costScale", value: 80 }],
    seed: 3,
    noise: 10,
    agents: "tactical",
    persons: {
      KAZ: {
        "standing-force": [
          "set items.standing-force.stances.KAZ.position=100",
          "set rules.substantive=majority",
          "support",
        ],
        "single-air-defence": ["set actors.KAZ.present=false"],
      },
    },
  },
  {
    ...MOSCOW,
    name: "bargain",
    about: "agents that look to the end of the summit buy, sell and trade over drawn stances",
    seed: 11,
    noise: 15,
    agents: "strategic",
  },
  {
    ...MOSCOW,
    name: "broken-promise",
    about: "Kazakhstan sells its consent, speaks against what it sold, and objects after all",
    agents: "sincere",
    persons: {
      KAZ: {
        "": [
          "leave",
          "leak arrears",
          "leave",
          "offer RUS",
          "give consent anti-drug-authority 100",
          "get pay arms-terms 600",
          "show BLR",
          "until csc-plenary",
          "send",
          "offer TJK",
          "give pay grain-credit 200",
          "get consent belarus-text 100",
          "when belarus-text",
          "strike 1",
          "discard",
          "declare against anti-drug-authority",
          "leave",
        ],
        "anti-drug-authority": ["object"],
      },
    },
  },
];

/** The world of a golden game at its start; `document` is its scenario's file, freshly parsed. */
export const worldOfGame = (game: GoldenGame, document: unknown): World =>
  worldOf(document, [...game.settings, ...(game.from ?? [])], {
    bargaining: game.agents !== undefined,
  });

/** What changes the scenario of a golden game. */
export const rewriteOfGame = (game: GoldenGame, document: unknown): Rewrite =>
  rewriter(JSON.stringify(document), { settings: game.settings });

const agentsOf = ({ agents }: GoldenGame) => (agents === undefined ? {} : { agents });

/** A golden game played anew and written, with what happened after each move. */
export function writeGolden(game: GoldenGame, document: unknown): string {
  const rewrite = rewriteOfGame(game, document);
  return textOf(game, playGolden(game, worldOfGame(game, document), rewrite));
}

function playGolden(game: GoldenGame, world: World, rewrite: Rewrite): Session {
  const persons = Object.keys(game.persons)
    .map((id) => world.members.findIndex((member) => member.id === id))
    .sort((a, b) => a - b);
  let session = advance(
    startSession(world, {
      ...{ seed: game.seed, noise: game.noise, persons, settings: game.from ?? [] },
      ...agentsOf(game),
    }),
  );
  const done = new Map<string, number>();
  while (!isEnded(session)) {
    const person = awaitedPersons(session)[0] as number;
    const line = nextLine(game, session, person, done);
    session = advance(
      line === undefined ? agentMove(session, person) : obey(session, person, line, rewrite),
    );
  }
  return session;
}

/** The next line of the person's script for the item on the floor. */
function nextLine(
  game: GoldenGame,
  session: Session,
  person: number,
  done: Map<string, number>,
): string | undefined {
  const id = session.world.members[person]?.id ?? "";
  const item = session.world.items[current(session).item]?.id ?? "";
  const key = `${id} ${item}`;
  const at = done.get(key) ?? 0;
  done.set(key, at + 1);
  return game.persons[id]?.[item]?.[at];
}

function obey(session: Session, person: number, line: string, rewrite: Rewrite): Session {
  if (!line.startsWith("set "))
    return speak(session, `${session.world.members[person]?.id} ${line}`);
  const setting = readSetting(line.slice("set ".length));
  if (setting === undefined) throw new Error(`"${line}" is no setting`);
  const changed = changeNow(session, [setting], rewrite);
  if (!changed.ok) throw new Error(`"${line}": ${changed.problem.reason} ${changed.problem.place}`);
  return changed.value;
}

function speak(session: Session, line: string): Session {
  const move = readMove(session.world, line);
  if (!move.ok) throw new Error(`"${line}": ${move.problem.code}`);
  const played = play(session, move.value);
  if (!played.ok) throw new Error(`"${line}" is refused: ${played.problem}`);
  return played.value;
}

/** Comments that are part of the golden text; see docs/notation.md. */
const MARK = "//: ";

function textOf(game: GoldenGame, session: Session): string {
  const { world } = session;
  const comments = (events: readonly Event[]): string[] =>
    events.filter((event) => !isPlain(event)).map((event) => `${MARK}${tell(world, event)}`);
  const [head = "", body = ""] = transcriptOf(session).split("\n\n");
  const lines = body.split("\n");
  const steps = logOf(session).flatMap((entry) => [
    ...lines.splice(0, "move" in entry ? 1 : entry.settings.length),
    ...comments(eventsOf(session, entry)),
  ]);
  return [
    head,
    "",
    `${MARK}${game.about}`,
    ...game.settings.map(({ path, value }) => `${MARK}set ${path}=${JSON.stringify(value)}`),
    ...comments(session.events[0] ?? []),
    ...steps,
    `${MARK}payoffs ${payoffsOf(session)}`,
    "",
  ].join("\n");
}

/** What a step made happen: of a move without the change behind it, of a change without the move. */
function eventsOf(session: Session, entry: LogEntry): readonly Event[] {
  const moves = "move" in entry ? entry.at + 1 : entry.at;
  const all = session.events[moves] ?? [];
  const change = session.changes.find(({ at }) => at === moves);
  if ("move" in entry) return change?.before.events ?? all;
  return all.slice(change?.before.events.length);
}

/** Events that say no more than the move's own line. */
const isPlain = (event: Event): boolean => ["put", "sealed", "passed"].includes(event.kind);

const payoffsOf = (session: Session): string =>
  payoffs(current(session))
    .map((sum, index) => `${session.world.members[index]?.id} ${sum}`)
    .join(", ");
