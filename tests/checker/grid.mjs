/**
 * What a package may do to one member, value by value, and what is alike in it. Two values are
 * alike if the member answers every text that can be asked alike, whatever the others do, loses
 * by the same texts, and, being the sponsor, wants the same texts in the same order: then the item
 * comes out the same by the one as by the other, for it reads nothing else of a member.
 */
import { answer, textsOf, wishesOf, worth } from "./model.mjs";

/** Every change of a member within a measure, as [cost, changes]; the first is no change at all. */
export function* changesOf(facts, measure, at, most) {
  const { position, salience } = facts.members[at];
  yield [0, {}];
  if (measure === "payment") {
    if (at === facts.sponsor) return;
    for (let payment = 1; payment <= most; payment++) yield [payment, { payment }];
    return;
  }
  for (let x = 0; x <= 100; x++) {
    if (measure === "salience" && x !== position) continue;
    for (let s = 0; s <= 100; s++) {
      if (measure === "position" && s !== salience) continue;
      const cost = Math.abs(x - position) + Math.abs(s - salience);
      if (cost === 0 || cost > most) continue;
      yield [
        cost,
        { ...(x === position ? {} : { position: x }), ...(s === salience ? {} : { salience: s }) },
      ];
    }
  }
}

/** A member with its change made; of a payment `efficiency` per cent arrive. */
function moved(member, { position, salience, payment = 0 }, efficiency) {
  return {
    ...member,
    position: position ?? member.position,
    salience: salience ?? member.salience,
    transfer: member.transfer + Math.floor((payment * efficiency) / 100),
  };
}

/** The facts with changes made, by member's place in the list. */
export function withChanges(facts, changes, isPaid = true) {
  const members = facts.members.map((member, at) =>
    moved(member, changes[at] ?? {}, facts.efficiency),
  );
  const paid = Object.values(changes).reduce((sum, one) => sum + (one.payment ?? 0), 0);
  if (isPaid) members[facts.sponsor].transfer -= paid;
  return { ...facts, members };
}

/** Texts that anybody can come to be asked about. */
export function askedTexts(facts) {
  const tabled = facts.options.find(({ rung }) => rung === facts.tabled);
  const texts = textsOf(facts);
  return texts.includes(tabled) ? texts : [...texts, tabled];
}

/** What the item reads of a member, as a text: alike where it is the same. */
export function kindOf(facts, at, change) {
  const member = moved(facts.members[at], change, facts.efficiency);
  const answers = askedTexts(facts).map((text) => {
    const list = facts.members.map((_, others) => answer(facts, member, text, others));
    return `${worth(facts, member, text) < 0} ${list.join()}`;
  });
  if (at !== facts.sponsor) return answers.join(" / ");
  const wishes = wishesOf(withChanges(facts, { [at]: change }, false));
  return `${answers.join(" / ")} > ${wishes.map(({ rung }) => rung).join()}`;
}

/**
 * The kinds of change a member has, each with the least it costs. What is of a kind with no change,
 * or with a part of itself, adds nothing to a package and is left out; a change of two numbers is
 * of a kind with another only if their halves are, too.
 */
export function kindsOf(facts, measure, at, most) {
  const known = new Map();
  const kind = (change) => {
    const key = JSON.stringify(change);
    if (!known.has(key)) known.set(key, kindOf(facts, at, change));
    return known.get(key);
  };
  const least = new Map();
  for (const [cost, change] of changesOf(facts, measure, at, most)) {
    const key = keyOf(kind, change);
    if (key !== null && (least.get(key) ?? Infinity) > cost) least.set(key, cost);
  }
  return { least, keyOf: (change) => keyOf(kind, change) };
}

function keyOf(kind, change) {
  const names = Object.keys(change);
  const whole = kind(change);
  if (names.length === 0) return "as it is";
  if (whole === kind({})) return null;
  const halves = names.length < 2 ? [] : names.map((name) => kind({ [name]: change[name] }));
  return halves.includes(whole) ? null : [names.join("+"), whole, ...halves].join(" | ");
}
