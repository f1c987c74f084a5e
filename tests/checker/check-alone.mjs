/** Checks what a certificate says of single numbers: by trying every value. */
import { outcomeOf } from "./model.mjs";

const OF_MEMBERS = ["position", "salience", "transfer", "cost", "dependence"];
const OF_ALL = ["costScale", "standAloneCost"];
const POINTS = ["position", "salience", "dependence"];

/** Throws where a claim is false or one is missing. */
export function checkAlone(facts, claims, to) {
  const wanted = [
    ...facts.members.flatMap(({ id }) => OF_MEMBERS.map((lever) => ({ actor: id, lever }))),
    ...OF_ALL.map((lever) => ({ actor: null, lever })),
  ];
  if (claims.length !== wanted.length) throw new Error("alone: some numbers are left out");
  for (const { actor, lever } of wanted) {
    const claim = claims.find((one) => one.actor === actor && one.lever === lever);
    if (claim === undefined) throw new Error(`alone: ${actor} ${lever} is left out`);
    checkOne(facts, claim, to);
  }
}

function checkOne(facts, claim, to) {
  const { actor, lever, from } = claim;
  const name = `alone: ${actor ?? "all"} ${lever}`;
  const owner = actor === null ? facts : facts.members.find(({ id }) => id === actor);
  if (owner[lever] !== from) throw new Error(`${name}: stands at ${owner[lever]}, not at ${from}`);
  const gives = (value) => {
    owner[lever] = value;
    const outcome = outcomeOf(facts);
    owner[lever] = from;
    return outcome === to;
  };
  const [low, high] = rangeOf(lever, from);
  if (claim.tried[0] !== low || claim.tried[1] !== high) throw new Error(`${name}: not all tried`);
  if (claim.to !== null) {
    if (claim.to < low || claim.to > high) throw new Error(`${name}: ${claim.to} cannot be`);
    if (!gives(claim.to)) throw new Error(`${name}: ${claim.to} does not give ${to}`);
  }
  const reach =
    claim.to === null
      ? Math.min(1e6, farthest(facts, lever, owner))
      : Math.abs(claim.to - from) - 1;
  for (let value = Math.max(low, from - reach); value <= Math.min(high, from + reach); value++) {
    if (gives(value)) throw new Error(`${name}: ${value} gives ${to} and is nearer`);
  }
  if (claim.to === null && (gives(low) || gives(high)))
    throw new Error(`${name}: an end gives ${to}`);
}

/** What a file may hold; no cost below nothing, unless there is one. */
function rangeOf(lever, from) {
  if (POINTS.includes(lever)) return [0, 100];
  if (lever === "costScale") return [0, 1000];
  if (lever === "transfer") return [-1e6, 1e6];
  return [lever === "cost" && from < 0 ? -1e6 : 0, 1e6];
}

/** So far from where it stands nothing changes any more: every value has passed all it can be held against. */
function farthest(facts, lever, owner) {
  if (POINTS.includes(lever) || lever === "costScale") return 1e6;
  const costs = facts.members.map(({ cost }) => Math.abs(cost) * (facts.costScale / 100) * 10);
  const transfers = facts.members.map(({ transfer }) => Math.abs(transfer));
  const most = 10_000 + Math.max(...costs) + Math.max(...transfers) + facts.standAloneCost + 100;
  if (lever === "transfer") return most;
  if (lever === "standAloneCost") {
    const least = Math.min(...facts.members.map(({ dependence }) => dependence || 100));
    return Math.ceil((most * 100 * (facts.members.length - 1)) / least) + 1000;
  }
  // A sponsor may come to prefer another text, where texts carry different shares of the cost.
  const shares = facts.options.map(({ costShare }) => costShare).filter((share) => share > 0);
  const isSponsor = owner === facts.members[facts.sponsor];
  if (isSponsor && new Set(shares).size > 1) return 1e6;
  if (facts.costScale === 0 || shares.length === 0) return 1;
  return Math.ceil((most * 1e4) / (facts.costScale * Math.min(...shares))) + 1000;
}
