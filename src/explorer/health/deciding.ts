import {
  allocateState,
  carriesIf,
  MOVE,
  PHASE,
  RESPONSE,
  type State,
  UNANSWERED,
  type World,
} from "../../engine/index.ts";
import type { Watch } from "./watch.ts";

/**
 * Whose answer decides: with the others' answers as they are, the text is carried with one answer
 * of the member and fails with another. The pivot of Shapley and Shubik (1954), Banzhaf (1965),
 * here for answers of more than two kinds.
 */

const KINDS: readonly number[] = [RESPONSE.support, RESPONSE.acquiesce, RESPONSE.object];
const WITH_RESERVE: readonly number[] = [...KINDS, RESPONSE.reserve];

/** Answers that differ in what they do to a text; accepting does what supporting does. */
export const kindsOfAnswer = ({ reservations }: World): readonly number[] =>
  reservations ? WITH_RESERVE : KINDS;

/** Whether the member's answer decides, all others' being written in the state. */
export function decides(state: State, member: number): boolean {
  const kinds = kindsOfAnswer(state.world);
  const carried = kinds.filter((kind) => carriesIf(state, member, kind)).length;
  return carried > 0 && carried < kinds.length;
}

/** How often answers were counted, and decided, in games among agents. */
export interface Deciding {
  /** By item: questions counted. */
  readonly questions: Int32Array;
  /** item * members + member: questions that the member's answer decided. */
  readonly decisive: Int32Array;
  readonly watch: Watch;
}

export function watchDeciding(world: World): Deciding {
  const questions = new Int32Array(world.itemCount);
  const decisive = new Int32Array(world.itemCount * world.memberCount);
  const watch: Watch = (state, move) => {
    const last = state.phase === PHASE.answering && state.waiting === 1 << move.actor;
    if (!last || move.kind !== MOVE.answer) return;
    const { item } = state;
    questions[item] = (questions[item] as number) + 1;
    state.answer[move.actor] = move.arg;
    for (let member = 0; member < world.memberCount; member++) {
      if (!((world.seatedMask >> member) & 1) || !decides(state, member)) continue;
      const at = item * world.memberCount + member;
      decisive[at] = (decisive[at] as number) + 1;
    }
    state.answer[move.actor] = UNANSWERED;
  };
  return { questions, decisive, watch };
}

/**
 * Calls `see` with every way in which the members other than one can answer a question on an item,
 * written in the state, until it says true; says whether it did. The member itself is unanswered.
 */
export function eachAnswerOfOthers(
  world: World,
  item: number,
  member: number,
  see: (state: State) => boolean,
): boolean {
  const state = allocateState(world);
  state.item = item;
  state.answer.fill(UNANSWERED);
  const others = world.members.flatMap((_, other) =>
    other !== member && (world.presentMask >> other) & 1 ? [other] : [],
  );
  const from = (at: number): boolean => {
    const other = others[at];
    if (other === undefined) return see(state);
    // A reservation counts as an abstention does, but of a member without whom the text is empty.
    const essential = ((world.essential[item] as number) >> other) & 1;
    return (essential ? kindsOfAnswer(world) : KINDS).some((kind) => {
      state.answer[other] = kind;
      return from(at + 1);
    });
  };
  return from(0);
}

/** Items on which the rule leaves the member a deciding answer, by exhausting all others' answers. */
export const itemsToDecide = (world: World, member: number): number[] =>
  world.items.flatMap((_, item) =>
    (world.seatedMask >> member) & 1 &&
    eachAnswerOfOthers(world, item, member, (state) => decides(state, member))
      ? [item]
      : [],
  );
