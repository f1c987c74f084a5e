/**
 * Whether a part of the search can still give the outcome. A text is the likelier to be carried,
 * and an item to be deferred, the more the text is worth to each member: its own answer gets milder,
 * and where it no longer loses, the others stand more alone. So everybody still open is put, by
 * trying every value that can be afforded, where the text is worth most (or least) to it.
 */
import { changesOf, withChanges } from "./grid.mjs";
import { isCarried, isDeferred, isHeldOver, nameOf, textsOf, worth } from "./model.mjs";

const TAKEN = ["adopted", "adopted-amended", "tasked"];

/** A test of parts of the search: whether the outcome is still possible in them. */
export function possibilities(facts, to, measure, most) {
  const extremes = extremesOf(facts, measure, most);
  const tabled = facts.options.find(({ rung }) => rung === facts.tabled);
  const texts = textsOf(facts);
  const filled = (chosen, left, text, sign) => {
    const open = {};
    facts.members.forEach((_, at) => {
      if (chosen[at] === undefined) open[at] = extremes(at, text, sign, left);
    });
    return withChanges(withChanges(facts, chosen), open, false);
  };
  const isTaken = (chosen, left, text, sign) => {
    const world = filled(chosen, left, text, sign);
    return worth(world, world.members[facts.sponsor], text) > 0 && isCarried(world, text);
  };
  return (chosen, left) => {
    if (isHeldOver(facts)) return true;
    if (TAKEN.includes(to)) {
      return texts.some((text) => nameOf(facts, text) === to && isTaken(chosen, left, text, 1));
    }
    if (texts.some((text) => isTaken(chosen, left, text, -1))) return false;
    if (to === "deferred") return isDeferred(filled(chosen, left, tabled, 1));
    return to !== "defeated" || !isDeferred(filled(chosen, left, tabled, -1));
  };
}

/** For each member and text: the change of at most so much by which the text is worth most or least. */
function extremesOf(facts, measure, most) {
  const known = new Map();
  return (at, text, sign, left) => {
    const key = `${at} ${text.rung} ${sign}`;
    if (!known.has(key)) known.set(key, records(facts, measure, at, most, text, sign));
    let best = {};
    for (const [cost, change] of known.get(key)) {
      if (cost > left) break;
      best = change;
    }
    return best;
  };
}

/** The changes that outdo all cheaper ones, cheapest first. */
function records(facts, measure, at, most, text, sign) {
  const all = [...changesOf(facts, measure, at, most)].sort((a, b) => a[0] - b[0]);
  const kept = [];
  let record = -Infinity;
  for (const [cost, change] of all) {
    const world = withChanges(facts, { [at]: change }, false);
    const value = sign * worth(world, world.members[at], text);
    if (value <= record) continue;
    record = value;
    kept.push([cost, change]);
  }
  return kept;
}
