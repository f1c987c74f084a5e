import {
  type Condition,
  type Consequence,
  compileWorld,
  type DecisionRule,
  type Rules,
  type World,
  type WorldOptions,
} from "../../src/engine/index.ts";
import { checkDocument, type Setting } from "../../src/scenario/index.ts";

/**
 * Small scenarios for tests, built in code and read through the same check as a file. What a test
 * does not mention is unremarkable: six members, all present, all gaining by the one text.
 */
export interface SceneMember {
  readonly present?: boolean;
  readonly vote?: boolean;
  readonly dependence?: number;
  readonly budgetShare?: number;
  readonly writtenObjections?: readonly string[];
  readonly treasury?: number;
  readonly influence?: number;
  /** The name by which the rotation of the chair is reckoned. */
  readonly russianName?: string;
}

export interface SceneStance {
  readonly position: number;
  readonly salience: number;
  readonly cost?: number;
  readonly transfer?: number;
  readonly redLine?: readonly [number, number];
}

export interface SceneOption {
  readonly value: number;
  readonly amendment?: boolean;
  readonly costShare?: number;
}

export interface SceneItem {
  readonly sponsor?: string;
  readonly body?: string;
  readonly reversion?: number;
  readonly tabled?: number;
  readonly options?: readonly (number | SceneOption)[];
  readonly studyOption?: number;
  readonly specified?: boolean;
  readonly statement?: boolean;
  readonly mandatory?: boolean;
  readonly deferredBefore?: boolean;
  readonly costScale?: number;
  readonly subjects?: readonly string[];
  readonly essential?: readonly string[];
  readonly stances?: Readonly<Record<string, SceneStance>>;
  readonly effects?: readonly object[];
}

export interface SceneInstrument {
  readonly giver: string;
  readonly to: readonly string[];
  readonly limit?: number;
}

export interface SceneReaction {
  readonly at: string;
  readonly when?: readonly Condition[];
  readonly changes: readonly Consequence[];
}

/** Rules of chapter 12 that a scene may have otherwise than the usual. */
type BargainRules = Partial<
  Pick<
    Rules,
    | "efficiency"
    | "deferralWorth"
    | "promises"
    | "breachCost"
    | "statementCost"
    | "capitalWorth"
    | "exposure"
    | "offersPerCorridor"
  >
>;

export interface SceneSpec {
  /** Whether the scene is compiled with corridors (Rulebook, chapter 12). */
  readonly bargaining?: boolean;
  readonly rules?: BargainRules;
  /** Ways of paying, by id. */
  readonly instruments?: Readonly<Record<string, SceneInstrument>>;
  readonly trust?: readonly {
    readonly from: string;
    readonly to: string;
    readonly value: number;
  }[];
  readonly statements?: readonly {
    readonly actor: string;
    readonly item: string;
    readonly stand: "for" | "against";
  }[];
  /** Reactions by id. */
  readonly reactions?: Readonly<Record<string, SceneReaction>>;
  readonly rule?: DecisionRule;
  readonly absence?: "officialObjection" | "presenceNeeded";
  readonly quorum?: readonly [number, number];
  readonly reservations?: boolean;
  readonly standAloneCost?: number;
  readonly announcementWorth?: number;
  readonly chair?: string;
  /** Ids of the members at the table, in seating order. */
  readonly seats?: readonly string[];
  readonly members?: Readonly<Record<string, SceneMember>>;
  /** Items by id, in agenda order. */
  readonly items?: Readonly<Record<string, SceneItem>>;
  /** Bodies in the order in which they sit; each refers what it cannot settle to the last. */
  readonly bodies?: readonly string[];
  /** Bodies that sit behind closed doors. */
  readonly closed?: readonly string[];
  readonly registers?: readonly { readonly id: string; readonly initial: number }[];
}

export const SIX = ["RUS", "BLR", "ARM", "KAZ", "KGZ", "TJK"] as const;

/** Gains 5000 by the full text and 2500 by half of it. */
const CONTENT: SceneStance = { position: 100, salience: 50 };

const words = (text: string) => ({ en: text, ru: text });

function memberOf(id: string, member: SceneMember): object {
  const { russianName, ...rest } = member;
  return {
    id,
    kind: "member",
    name: { en: id, ru: russianName ?? id },
    capability: 10,
    budgetShare: id === "RUS" ? 50 : 10,
    present: true,
    vote: true,
    ...rest,
  };
}

function itemOf(id: string, item: SceneItem, seats: readonly string[], body: string): object {
  const { options = [0, 100], stances = {}, ...rest } = item;
  return {
    id,
    title: words(id),
    body,
    sponsor: seats[0],
    reversion: 0,
    tabled: 100,
    ...rest,
    options: options.map((option) => {
      const rung = typeof option === "number" ? { value: option } : option;
      return { ...rung, label: words(`${id} ${rung.value}`) };
    }),
    stances: Object.fromEntries(seats.map((seat) => [seat, stances[seat] ?? CONTENT])),
  };
}

function bodyOf(id: string, all: readonly string[]): object {
  const top = all.at(-1) as string;
  return { id, name: words(id), post: "head", ...(id === top ? {} : { refersTo: top }) };
}

/** The document of a scene, as it would stand in a file. */
export function sceneDocument(spec: SceneSpec = {}): object {
  const { seats = SIX, members = {}, items = { text: {} }, bodies = ["CSC"] } = spec;
  return {
    format: 1,
    id: "scene",
    title: words("A scene"),
    date: "2005-06-22",
    chair: spec.chair ?? seats[0],
    sources: { said: { title: "What was said" } },
    rules: {
      ...spec.rules,
      substantive: spec.rule ?? "consensus",
      absence: spec.absence ?? "officialObjection",
      quorum: spec.quorum ?? [2, 3],
      standAloneCost: spec.standAloneCost ?? 1000,
      announcementWorth: spec.announcementWorth ?? 60,
      reservations: spec.reservations ?? true,
    },
    actors: seats.map((id) => memberOf(id, members[id] ?? {})),
    bodies: bodies.map((id) => bodyOf(id, bodies)),
    sittings: bodies.map((id) => ({
      id: `${id}-sitting`,
      body: id,
      title: words(id),
      format: "plenary",
      closed: spec.closed?.includes(id) ?? false,
      date: "2005-06-22",
    })),
    items: Object.entries(items).map(([id, item]) =>
      itemOf(id, item, seats, item.body ?? (bodies[0] as string)),
    ),
    registers: (spec.registers ?? []).map((one) => ({
      ...one,
      group: "docket",
      label: words(one.id),
    })),
    ...bargainOf(spec),
  };
}

/** What chapter 12 reads; a scene that mentions none of it has none. */
function bargainOf({ instruments = {}, trust, statements, reactions = {} }: SceneSpec): object {
  return {
    instruments: Object.entries(instruments).map(([id, one]) => ({
      id,
      label: words(id),
      limit: 12_700,
      ...one,
    })),
    trust: trust ?? [],
    statements: (statements ?? []).map((one) => ({ ...one, source: "said" })),
    reactions: Object.entries(reactions).map(([id, one]) => ({
      id,
      text: words(id),
      told: words(id),
      ...one,
    })),
  };
}

/** A document compiled to a world; throws with every problem where it is refused. */
export function worldOf(
  document: unknown,
  settings: readonly Setting[] = [],
  options: WorldOptions = {},
): World {
  const read = checkDocument(document, { settings });
  if (!read.ok) throw new Error(read.problem.map((one) => `${one.path} ${one.message}`).join("; "));
  return compileWorld(read.value, options);
}

export const scene = (spec: SceneSpec = {}): World =>
  worldOf(sceneDocument(spec), [], { bargaining: spec.bargaining ?? false });
