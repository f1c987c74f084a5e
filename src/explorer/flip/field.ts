import { type Probe, restore } from "../probe.ts";
import { type Bound, isAsHoped, type Question, worthOf } from "./bound.ts";
import { type Alternative, alternativesOf, apply, type Measure } from "./measure.ts";

/** A member that a package may move: where to, cheapest first, and how that bears on each question. */
export interface Field {
  readonly member: number;
  /** The first is to stay as it is. */
  readonly alternatives: readonly Alternative[];
  /** question: for each alternative, the one worth hoping for among it and all cheaper ones. */
  readonly hopes: readonly (readonly number[])[];
}

const STAY: Alternative = { cost: 0, changes: [] };

/**
 * The members that packages are put together from; those without whom nothing goes come first, so
 * that most of what is hopeless is seen to be at once. `most`: the highest cost of an alternative.
 */
export function fieldsOf(
  probe: Probe,
  measure: Measure,
  bounds: readonly Bound[],
  most: number,
): Field[] {
  const questions = bounds.flatMap((bound) => bound.questions);
  const fields = probe.world.members.map((_, member) => {
    restore(probe);
    const alternatives = [STAY, ...alternativesOf(probe, measure, member, most)];
    const hopes = questions.map((question) => hopesOf(probe, question, member, alternatives));
    return { member, alternatives, hopes };
  });
  restore(probe);
  const movable = fields.filter(({ alternatives }) => alternatives.length > 1);
  const needed = movable.filter(
    (field) => !isOpen(bounds, movable, (other) => other !== field, most, []),
  );
  const rest = movable.filter((field) => !needed.includes(field));
  const byChoice = (a: Field, b: Field): number => a.alternatives.length - b.alternatives.length;
  return [...needed.sort(byChoice), ...rest.sort(byChoice)];
}

function hopesOf(
  probe: Probe,
  question: Question,
  member: number,
  alternatives: readonly Alternative[],
): number[] {
  let best = 0;
  let bestWorth = 0;
  return alternatives.map(({ changes }, index) => {
    restore(probe);
    apply(probe, changes);
    const worth = worthOf(probe, question, member);
    if (index === 0 || (question.most ? worth > bestWorth : worth < bestWorth)) {
      best = index;
      bestWorth = worth;
    }
    return best;
  });
}

/**
 * Whether the wished outcome is still possible with these changes, where each open field may move
 * on its own to whatever costs at most `left`. False is certain, true is not.
 */
export function isOpen(
  bounds: readonly Bound[],
  fields: readonly Field[],
  isFree: (field: Field, index: number) => boolean,
  left: number,
  changes: readonly Alternative[],
): boolean {
  let at = 0;
  return bounds.every(({ any, questions }) => {
    const asHoped = (question: Question): boolean => {
      const number = at++;
      restore(question.probe);
      for (const chosen of changes) apply(question.probe, chosen.changes);
      fields.forEach((field, index) => {
        if (isFree(field, index)) apply(question.probe, hopeOf(field, number, left).changes, false);
      });
      return isAsHoped(question);
    };
    const answers = questions.map(asHoped);
    return any ? answers.includes(true) : !answers.includes(false);
  });
}

/** The alternative to hope for among those that cost at most `left`. */
function hopeOf({ alternatives, hopes }: Field, question: number, left: number): Alternative {
  let last = 0;
  while (last + 1 < alternatives.length && (alternatives[last + 1] as Alternative).cost <= left) {
    last++;
  }
  return alternatives[(hopes[question] as readonly number[])[last] as number] as Alternative;
}
