import { type Probe, play, restore } from "../probe.ts";
import { type Bound, boundsOn } from "./bound.ts";
import { type Field, fieldsOf, isOpen } from "./field.ts";
import { type Alternative, apply, type Change, type Measure } from "./measure.ts";

/** Changes that together give the wished outcome, none of which can be left out. */
export interface Package {
  readonly cost: number;
  readonly changes: readonly Change[];
}

/** What the search was about. */
export interface Quest {
  readonly probe: Probe;
  readonly to: number;
  readonly measure: Measure;
  /** Packages that cost more are not looked for. */
  readonly budget: number;
}

export interface Found {
  readonly best: Package | undefined;
  /** The cheapest package that changes other numbers than the best does. */
  readonly runnerUp: Package | undefined;
  /** Every package that costs less than this was played or is of a part that is shut off. */
  readonly below: number;
  readonly proof: ProofNode;
  readonly counts: ProofCounts;
}

export interface ProofCounts {
  /** Packages played by the engine. */
  readonly played: number;
  /** Parts of the search shut off because nothing in them can give the outcome. */
  readonly shut: number;
  /** Parts shut off because everything in them costs too much. */
  readonly dear: number;
}

/**
 * The search as a tree that covers every package: at each node one member either stays or is moved
 * to one of its alternatives. `flips`: as it stands, with everybody else as in the scenario, the
 * outcome is the wished one, so that whatever adds to it could be left out. `shut`: no completion gives it.
 * `end`: nobody is left to move. `dearer`: the alternatives left out bring the cost to this or more.
 */
export type ProofNode = "flips" | "shut" | "end" | ProofBranches;

export interface ProofBranches {
  readonly member: number;
  readonly branches: readonly {
    readonly cost: number;
    readonly changes: readonly Change[];
    readonly then: ProofNode;
  }[];
  readonly dearer?: number;
}

const EVERYTHING = 1e9;
/** Where the search begins: packages up to this cost, then twice as much, and so on. */
const FIRST_LIMIT = 16;

/** Looks through every package of the measure, cheap ones first. */
export function search(quest: Quest, progress: () => void = () => {}): Found {
  const { probe, to, measure, budget } = quest;
  const bounds = boundsOn(probe, to);
  const fields = fieldsOf(probe, measure, bounds, budget);
  const dearest = fields.reduce((sum, field) => sum + (field.alternatives.at(-1)?.cost ?? 0), 0);
  const end = (budget < dearest ? budget : dearest) + 1;
  for (let limit = FIRST_LIMIT; ; limit *= 2) {
    const walk = new Walk(probe, to, bounds, fields, limit < end ? limit : end);
    walk.from(0, 0);
    progress();
    if (walk.found.length < 2 && limit < end) continue;
    const [best, runnerUp] = walk.found;
    return { best, runnerUp, ...prove(probe, to, bounds, fields, runnerUp?.cost ?? end) };
  }
}

function prove(
  probe: Probe,
  to: number,
  bounds: readonly Bound[],
  fields: readonly Field[],
  below: number,
): Pick<Found, "below" | "proof" | "counts"> {
  const walk = new Walk(probe, to, bounds, fields, below, true);
  const proof = walk.from(0, 0);
  const { played, shut, dear } = walk;
  return { below, proof, counts: { played, shut, dear } };
}

/** One walk through the tree of packages below a limit. */
class Walk {
  /** At most two packages that change different numbers, the cheaper first. */
  readonly found: Package[] = [];
  played = 0;
  shut = 0;
  dear = 0;
  #limit: number;
  readonly #chosen: Alternative[] = [];
  readonly #isKept: boolean;
  readonly #probe: Probe;
  readonly #to: number;
  readonly #bounds: readonly Bound[];
  readonly #fields: readonly Field[];

  constructor(
    probe: Probe,
    to: number,
    bounds: readonly Bound[],
    fields: readonly Field[],
    limit: number,
    isKept = false,
  ) {
    this.#probe = probe;
    this.#to = to;
    this.#bounds = bounds;
    this.#fields = fields;
    this.#limit = limit;
    this.#isKept = isKept;
  }

  /** What follows from here on, with the choices made so far; the tree where it is to be kept. */
  from(depth: number, spent: number): ProofNode {
    const isNew = depth === 0 || this.#chosen.at(-1)?.cost !== 0;
    if (isNew && this.#gives(this.#chosen.flatMap((one) => one.changes))) {
      this.#keep(spent);
      return "flips";
    }
    const field = this.#fields[depth];
    if (field === undefined) return "end";
    const left = this.#limit - 1 - spent;
    const isFree = (_: Field, index: number): boolean => index >= depth;
    if (!isOpen(this.#bounds, this.#fields, isFree, left, this.#chosen)) {
      this.shut++;
      return "shut";
    }
    return this.#branch(field, depth, spent);
  }

  #branch(field: Field, depth: number, spent: number): ProofNode {
    const branches: ProofBranches["branches"][number][] = [];
    for (const alternative of field.alternatives) {
      const cost = spent + alternative.cost;
      if (cost >= this.#limit) {
        this.dear++;
        return { member: field.member, branches, dearer: cost };
      }
      this.#chosen.push(alternative);
      const then = this.from(depth + 1, cost);
      this.#chosen.pop();
      if (this.#isKept) branches.push({ ...alternative, then });
    }
    return { member: field.member, branches };
  }

  #gives(changes: readonly Change[]): boolean {
    this.played++;
    restore(this.#probe);
    apply(this.#probe, changes);
    return play(this.#probe) === this.#to;
  }

  /** Notes what flips, unless some of it can be left out, and looks no further than it must. */
  #keep(cost: number): void {
    const changes = this.#chosen.flatMap((one) => one.changes);
    if (this.#isKept || changes.length === 0 || this.#hasIdle(changes)) return;
    const one = { cost, changes };
    const same = this.found.findIndex((other) => numbersOf(other) === numbersOf(one));
    if (same >= 0) {
      if ((this.found[same] as Package).cost <= cost) return;
      this.found.splice(same, 1);
    }
    this.found.push(one);
    this.found.sort((a, b) => a.cost - b.cost);
    this.found.length = this.found.length > 2 ? 2 : this.found.length;
    const second = this.found[1];
    if (second !== undefined) this.#limit = second.cost;
  }

  /** Whether some of the changes can be left out. */
  #hasIdle(changes: readonly Change[]): boolean {
    const all = (1 << changes.length) - 1;
    for (let subset = 1; subset < all; subset++) {
      if (this.#gives(changes.filter((_, index) => (subset >> index) & 1))) return true;
    }
    return false;
  }
}

/** Which numbers a package changes. */
export const numbersOf = ({ changes }: Package): string =>
  changes
    .map(({ member, lever }) => `${lever} ${member}`)
    .sort((a, b) => (a < b ? -1 : 1))
    .join(",");

export { EVERYTHING };
