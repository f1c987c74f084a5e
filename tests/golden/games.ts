import type { AgentName } from "../../src/agents/index.ts";
import {
  type Event,
  hash,
  type Move,
  payoffs,
  readMove,
  type World,
  writeTranscript,
} from "../../src/engine/index.ts";
import type { Setting } from "../../src/scenario/index.ts";
import {
  advance,
  agentMove,
  awaitedPersons,
  current,
  isEnded,
  play,
  type Session,
  startSession,
} from "../../src/session/index.ts";
import { worldOf } from "../support/scene.ts";
import { tell } from "../support/tell.ts";

/** Whole games that are kept as text and must come out the same, move by move, hash by hash. */
export interface GoldenGame {
  readonly name: string;
  readonly about: string;
  readonly scenario: string;
  readonly settings: readonly Setting[];
  readonly seed: number;
  readonly noise: number;
  /** With corridors between the sittings, and these agents; without, nobody bargains. */
  readonly agents?: AgentName;
  /**
   * What each person does, by the item on the floor, in order; afterwards it plays sincerely. The
   * key is the person's id. In the corridor no item is on the floor: its lines stand under "".
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

/** The world of a golden game; `document` is its scenario's file, freshly parsed. */
export const worldOfGame = (game: GoldenGame, document: unknown): World =>
  worldOf(document, game.settings, { bargaining: game.agents !== undefined });

const agentsOf = ({ agents }: GoldenGame) => (agents === undefined ? {} : { agents });

/** A golden game played anew and written, with what happened after each move. */
export function writeGolden(game: GoldenGame, document: unknown): string {
  return textOf(game, playGolden(game, worldOfGame(game, document)));
}

function playGolden(game: GoldenGame, world: World): Session {
  const persons = Object.keys(game.persons)
    .map((id) => world.members.findIndex((member) => member.id === id))
    .sort((a, b) => a - b);
  let session = advance(
    startSession(world, { seed: game.seed, noise: game.noise, persons, ...agentsOf(game) }),
  );
  const done = new Map<string, number>();
  while (!isEnded(session)) {
    const person = awaitedPersons(session)[0] as number;
    const line = nextLine(game, session, person, done);
    session = advance(line === undefined ? agentMove(session, person) : speak(session, line));
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
  const line = game.persons[id]?.[item]?.[at];
  return line === undefined ? undefined : `${id} ${line}`;
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
  const head = writeTranscript(world, {
    seed: game.seed,
    noise: game.noise,
    ...agentsOf(game),
    persons: session.persons.map((member) => world.members[member]?.id ?? ""),
    steps: [],
  });
  const steps = session.moves.map((move, at) => [
    lineOf(session, move, at),
    ...comments(session.events[at + 1] ?? []),
  ]);
  return [
    head.trimEnd(),
    "",
    `${MARK}${game.about}`,
    ...game.settings.map(({ path, value }) => `${MARK}set ${path}=${JSON.stringify(value)}`),
    ...comments(session.events[0] ?? []),
    ...steps.flat(),
    `${MARK}payoffs ${payoffsOf(session)}`,
    "",
  ].join("\n");
}

/** Events that say no more than the move's own line. */
const isPlain = (event: Event): boolean => ["put", "sealed", "passed"].includes(event.kind);

function lineOf(session: Session, move: Move, at: number): string {
  const { world, states } = session;
  const step = { move, hash: hash(states[at + 1] as Session["states"][number]), line: 0 };
  const text = writeTranscript(world, { seed: 0, noise: 0, persons: [], steps: [step] });
  return text.trimEnd().split("\n").at(-1) as string;
}

const payoffsOf = (session: Session): string =>
  payoffs(current(session))
    .map((sum, index) => `${session.world.members[index]?.id} ${sum}`)
    .join(", ");
