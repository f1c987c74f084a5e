import { imageOf, isOver, type State, type World } from "../../../engine/index.ts";
import { isCurtainDown } from "../../../store/index.ts";
import { useApp } from "../context.ts";
import { seedOf } from "../pages/start-settings.tsx";
import type { useExperiment } from "./use-experiment.ts";

export type PlayoutsPlan = NonNullable<ReturnType<typeof useExperiment<"playouts">>>["input"];
export type Agents = PlayoutsPlan["agents"];

/** What is chosen in the form, as it stands there. */
export interface Choices {
  readonly runs: number;
  readonly noise: string;
  readonly seed: string;
  readonly bargaining: boolean;
  readonly agents: Agents;
  readonly fromMoment: boolean;
}

export const RUNS = [200, 1000, 10_000, 50_000, 100_000] as const;

/** Games with corridors take a hundred times as long as those without. */
export const firstChoices = (world: World, begin: boolean): Choices => ({
  runs: world.bargaining === undefined ? 10_000 : 1000,
  noise: "10",
  seed: "1",
  bargaining: world.bargaining !== undefined,
  agents: "tactical",
  fromMoment: begin,
});

/** The moment of the game on the screen, and the member through whose eyes one may look. */
export interface Moment {
  readonly state: State;
  readonly viewer: number;
}

/** Absent where there is no game, where it is over, and where one might see another's cards. */
export function useMoment(): Moment | undefined {
  const session = useApp((state) => state.session);
  const cursor = useApp((state) => state.cursor);
  const curtain = useApp(isCurtainDown);
  const holder = useApp((state) => state.holder);
  if (session === undefined || curtain) return undefined;
  const viewer = holder ?? (session.persons.length === 1 ? session.persons[0] : undefined);
  const state = session.states[cursor];
  if (viewer === undefined || state === undefined || isOver(state)) return undefined;
  return { state, viewer };
}

/** The error as a number; absent where what was typed is none. */
export function noiseOf(typed: string): number | undefined {
  if (!/^\d{1,3}$/.test(typed.trim())) return undefined;
  const noise = Number(typed);
  return noise <= 100 ? noise : undefined;
}

/** What the choices ask for; absent where a number among them is none. */
export function planOf(
  world: World,
  choices: Choices,
  moment: Moment | undefined,
): PlayoutsPlan | undefined {
  const [seed, noise] = [seedOf(choices.seed), noiseOf(choices.noise)];
  if (seed === undefined || noise === undefined) return undefined;
  const begins = choices.fromMoment ? moment : undefined;
  const bargaining = begins === undefined ? choices.bargaining : world.bargaining !== undefined;
  const start = { seed, noise, runs: choices.runs, bargaining };
  const agents = bargaining ? choices.agents : "sincere";
  if (begins === undefined) return { ...start, agents, scenario: world.scenario };
  const { state, viewer } = begins;
  const { scenario } = state.world;
  return { ...start, agents, scenario, moment: { image: imageOf(state).slice(), viewer } };
}
