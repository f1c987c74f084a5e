import {
  checkMove,
  createLog,
  describe,
  type Event,
  initialState,
  legalMoves,
  type Move,
  OUTCOMES,
  type Outcome,
  PHASE_NAMES,
  payoffOf,
  payoffTerms,
  type Refusal,
  type ResponseName,
  readMove,
  type State,
  step,
  toMove,
  type World,
  writeMove,
} from "../../src/engine/index.ts";
import { type SceneSpec, scene } from "./scene.ts";

/** A game in the words of docs/notation.md: a state, and everything that has happened so far. */
export interface Game {
  readonly world: World;
  readonly state: State;
  readonly events: readonly Event[];
}

/** A game before its first move. */
export const begin = (world: World): Game => {
  const log = createLog(64);
  const state = initialState(world, { seed: 1, noise: 0 }, log);
  return { world, state, events: describe(log) };
};

export const open = (spec: SceneSpec = {}): Game => begin(scene(spec));

function moveOf(game: Game, line: string): Move {
  const read = readMove(game.world, line);
  if (!read.ok) throw new Error(`"${line}": ${read.problem.code} ${read.problem.detail}`);
  return read.value;
}

/** Plays lines such as `RUS put text 100` or `KAZ object`; throws where one is refused. */
export function play(game: Game, ...lines: readonly string[]): Game {
  const { world } = game;
  const events = [...game.events];
  let { state } = game;
  for (const line of lines) {
    const move = moveOf(game, line);
    const refusal = checkMove(state, move);
    if (refusal !== undefined) throw new Error(`"${line}" is refused: ${refusal}`);
    const after = step(state, move);
    state = after.state;
    events.push(...after.events);
  }
  return { world, state, events };
}

/** Why a line is refused; absent where it may be played. */
export const refusalOf = (game: Game, line: string): Refusal | undefined =>
  checkMove(game.state, moveOf(game, line));

/** Ids of the members for whom the game waits. */
export const waitingFor = (game: Game): string[] =>
  toMove(game.state).map((index) => game.world.members[index]?.id ?? "?");

/** Everything a member may do now, as lines without its id. */
export function choices(game: Game, actor: string): string[] {
  const index = game.world.members.findIndex((member) => member.id === actor);
  return legalMoves(game.state, index).map((move) =>
    writeMove(game.world, move).slice(actor.length + 1),
  );
}

export const phaseOf = (game: Game): string => PHASE_NAMES[game.state.phase] as string;

type Answers = Readonly<Record<string, ResponseName>>;

/** Everybody the table waits for answers: as given, the others as `others` has it. */
export const answer = (game: Game, answers: Answers = {}, others: ResponseName = "support"): Game =>
  waitingFor(game).reduce((now, id) => play(now, `${id} ${answers[id] ?? others}`), game);

type Votes = Readonly<Record<string, "yes" | "no">>;

/** Everybody the table waits for votes on the motion. */
export const vote = (game: Game, votes: Votes = {}, others: "yes" | "no" = "yes"): Game =>
  waitingFor(game).reduce((now, id) => play(now, `${id} ${votes[id] ?? others}`), game);

/** Puts `text` in full and lets everybody answer. */
export function table(answers: Answers, spec: SceneSpec = {}): Game {
  const game = open(spec);
  const presenter = waitingFor(game)[0] as string;
  return answer(play(game, `${presenter} put text 100`), answers);
}

/** Puts `text`, sees it blocked by Kazakhstan, and gives up: the table may defer it or let it fall. */
export function blockedAndRested(spec: SceneSpec = {}, answers: Answers = { KAZ: "object" }): Game {
  return play(table(answers, spec), `${spec.items?.text?.sponsor ?? "RUS"} rest`);
}

/** Whether the last question that was counted was carried. */
export function isCarried(game: Game): boolean {
  const last = game.events.filter((event) => event.kind === "counted").at(-1);
  if (last?.kind !== "counted") throw new Error("no question has been counted");
  return last.carried;
}

const itemIndex = (game: Game, item: string): number => {
  const index = game.world.items.findIndex((one) => one.id === item);
  if (index < 0) throw new Error(`no item ${item}`);
  return index;
};

/** What became of an item. */
export const outcomeOf = (game: Game, item = "text"): Outcome =>
  OUTCOMES[game.state.outcome[itemIndex(game, item)] as number] as Outcome;

/** The rung in force. */
export const inForce = (game: Game, item = "text"): number =>
  game.world.optionValue[game.state.force[itemIndex(game, item)] as number] as number;

export const registerOf = (game: Game, id: string): number => {
  const at = game.world.scenario.registers.findIndex((one) => one.id === id);
  return game.state.register[at] as number;
};

/** The item on the floor; absent once the game is over. */
export const onTheFloor = (game: Game): string | undefined => game.world.items[game.state.item]?.id;

/** Ids of the members whom the item does not bind. */
export const outsideOf = (game: Game, item = "text"): string[] => {
  const mask = game.state.outside[itemIndex(game, item)] as number;
  return game.world.members.filter((_, index) => (mask >> index) & 1).map((member) => member.id);
};

export const isContested = (game: Game, item = "text"): boolean =>
  game.state.contested[itemIndex(game, item)] === 1;

const memberIndex = (game: Game, id: string): number =>
  game.world.members.findIndex((member) => member.id === id);

export const payoff = (game: Game, member: string): number =>
  payoffOf(game.state, memberIndex(game, member));

export const terms = (game: Game, member: string, item = "text") =>
  payoffTerms(game.state, memberIndex(game, member), itemIndex(game, item));

/** How often an event of the kind has happened. */
export const countOf = (game: Game, kind: Event["kind"]): number =>
  game.events.filter((event) => event.kind === kind).length;
