/** Checks what a certificate says of packages: that they flip, and that nothing cheaper does. */
import { possibilities } from "./bound.mjs";
import { kindsOf, withChanges } from "./grid.mjs";
import { outcomeOf, textsOf, worth } from "./model.mjs";

/** Throws where the claim of a measure is false. */
export function checkPackages(facts, claim, to) {
  const most = mostOf(facts, claim);
  const { best, runnerUp, exhausted } = claim;
  const first = best === null ? null : checkClaim(facts, claim, best, to, most);
  const second = runnerUp === null ? null : checkClaim(facts, claim, runnerUp, to, most);
  if (second !== null) {
    if (first === null || second.cost < first.cost) throw new Error("the runner-up comes first");
    if (first.numbers === second.numbers) throw new Error("the runner-up is the best once more");
    if (exhausted.below < second.cost) throw new Error("not all below the runner-up is exhausted");
  }
  const walk = walkOf(facts, claim, to, most, first);
  walk.from(claim.proof, {}, 0, true);
  for (const name of ["played", "shut", "dear"]) {
    if (walk[name] !== exhausted[name])
      throw new Error(`${name}: ${walk[name]}, not ${exhausted[name]}`);
  }
  if (second === null && exhausted.below <= Math.min(most, walk.dearest)) {
    throw new Error(`only what costs less than ${exhausted.below} is exhausted`);
  }
}

/** The most that a package of the measure can cost within the budget. */
function mostOf(facts, { measure, budget }) {
  const sponsor = facts.members[facts.sponsor];
  const gains = textsOf(facts).map((text) => worth(facts, sponsor, text));
  const all = measure === "payment" ? Math.max(0, ...gains.map((gain) => gain - 1)) : Infinity;
  return Math.min(all, budget ?? Infinity);
}

/** A claimed package: that it costs what it says, gives the outcome, and has nothing idle in it. */
function checkClaim(facts, { measure }, { cost, changes }, to, most) {
  const chosen = {};
  let sum = 0;
  for (const { actor, lever, to: value } of changes) {
    const at = facts.members.findIndex(({ id }) => id === actor);
    if (at < 0) throw new Error(`no member ${actor}`);
    if (measure !== "stance" && measure !== lever) throw new Error(`${lever} is not ${measure}`);
    if (measure === "payment" && at === facts.sponsor) throw new Error("the sponsor pays itself");
    if (!Number.isInteger(value)) throw new Error(`${value} is no whole number`);
    if (lever !== "payment" && (value < 0 || value > 100)) throw new Error(`${value} cannot be`);
    const from = lever === "payment" ? 0 : facts.members[at][lever];
    chosen[at] = { ...chosen[at], [lever]: value };
    sum += Math.abs(value - from);
  }
  const count = Object.values(chosen).flatMap((one) => Object.keys(one)).length;
  if (count !== changes.length) throw new Error("a number is changed twice");
  if (sum !== cost) throw new Error(`the package costs ${sum}, not ${cost}`);
  if (cost > most) throw new Error(`the package costs ${cost}, the budget is ${most}`);
  if (outcomeOf(withChanges(facts, chosen)) !== to)
    throw new Error(`the package does not give ${to}`);
  if (hasIdle(facts, chosen, to)) throw new Error("some of the package can be left out");
  return { cost, numbers: numbersOf(chosen) };
}

const single = (chosen) =>
  Object.entries(chosen).flatMap(([at, change]) =>
    Object.entries(change).map(([lever, value]) => ({ at, lever, value })),
  );

const numbersOf = (chosen) =>
  single(chosen)
    .map(({ at, lever }) => `${at} ${lever}`)
    .sort()
    .join();

/** Whether some part of the changes alone gives the outcome. */
function hasIdle(facts, chosen, to) {
  const all = single(chosen);
  for (let subset = 1; subset < 2 ** all.length - 1; subset++) {
    const part = {};
    all.forEach(({ at, lever, value }, bit) => {
      if ((subset >> bit) & 1) part[at] = { ...part[at], [lever]: value };
    });
    if (outcomeOf(withChanges(facts, part)) === to) return true;
  }
  return false;
}

/** Follows the proof's tree and sees at every node that nothing is passed over. */
function walkOf(facts, claim, to, most, best) {
  const limit = claim.exhausted.below;
  const isPossible = possibilities(facts, to, claim.measure, Math.min(most, limit - 1));
  // Costs of everything within the budget are known, also where the proof goes less far.
  const kinds = facts.members.map((_, at) =>
    kindsOf(facts, claim.measure, at, Math.min(most, 1e6)),
  );
  const dearest = kinds.reduce((sum, { least }) => sum + Math.max(...least.values()), 0);
  const walk = { played: 0, shut: 0, dear: 0, dearest, from };
  return walk;

  function from(node, chosen, spent, isNew) {
    if (isNew) walk.played++;
    const gives = outcomeOf(withChanges(facts, chosen)) === to;
    if (gives !== (node === "flips")) throw new Error(`proof: ${JSON.stringify(chosen)} is not so`);
    if (node === "flips") return checkFlip(chosen, spent);
    if (node === "shut") {
      walk.shut++;
      if (isPossible(chosen, limit - 1 - spent)) throw new Error("proof: a part is not shut");
      return;
    }
    if (node === "end") return checkEnd(chosen, spent);
    branch(node, chosen, spent);
  }

  /** Whatever flips below the limit is the best, a dearer form of it, or has something idle. */
  function checkFlip(chosen, spent) {
    if (spent >= limit) return;
    const cheaper = best === null || spent < best.cost;
    const other = best === null || numbersOf(chosen) !== best.numbers;
    if ((cheaper || other) && !hasIdle(facts, chosen, to)) {
      throw new Error(`proof: ${JSON.stringify(chosen)} costs ${spent} and flips`);
    }
  }

  function checkEnd(chosen, spent) {
    facts.members.forEach((_, at) => {
      if (chosen[at] !== undefined) return;
      for (const cost of kinds[at].least.values()) {
        if (cost > 0 && spent + cost < limit) throw new Error("proof: ends before all is tried");
      }
    });
  }

  function branch({ actor, branches, dearer }, chosen, spent) {
    const at = facts.members.findIndex(({ id }) => id === actor);
    if (at < 0 || chosen[at] !== undefined) throw new Error(`proof: ${actor} is out of place`);
    if (dearer !== null) walk.dear++;
    const tried = new Map();
    for (const [cost, change, then] of branches) {
      const key = kinds[at].keyOf(change);
      if (key === null || cost !== costOf(at, change)) throw new Error("proof: a wrong branch");
      tried.set(key, Math.min(cost, tried.get(key) ?? Infinity));
      from(then, { ...chosen, [at]: change }, spent + cost, cost > 0);
    }
    for (const [key, cost] of kinds[at].least) {
      if (spent + cost < limit && !(tried.get(key) <= cost)) {
        throw new Error(`proof: ${actor} has something cheaper than ${limit - spent} untried`);
      }
    }
  }

  function costOf(at, change) {
    const moved = ["position", "salience"].map((lever) =>
      lever in change ? Math.abs(change[lever] - facts.members[at][lever]) : 0,
    );
    return moved[0] + moved[1] + (change.payment ?? 0);
  }
}
