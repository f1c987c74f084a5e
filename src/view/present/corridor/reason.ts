import { MOVE, type Viewer } from "../../../engine/index.ts";
import { reasonAt, type Session } from "../../../session/index.ts";
import type { Account } from "../basics.ts";
import type { Voice } from "../voice.ts";
import { nameOf, titleOf } from "./clause-text.ts";
import { isDealing } from "./turning.ts";

/** Why an agent accepted or declined: what it expected beyond the alternative, term by term. */
export function reasonOfDealing(
  session: Session,
  step: number,
  viewer: Viewer,
  voice: Voice,
): { readonly sentence: string; readonly account: Account } | undefined {
  const move = session.moves[step - 1];
  const state = session.states[step - 1];
  const answers = move?.kind === MOVE.agree || move?.kind === MOVE.decline;
  if (move === undefined || state === undefined || !answers) return undefined;
  if (!isDealing(session, step, viewer)) return undefined;
  const reason = reasonAt(session, step);
  if (reason === undefined) return undefined;
  const name = nameOf(state, move.actor, voice);
  const terms = reason.terms.map(({ item, term, amount }) => ({
    label:
      item < 0
        ? voice.say(`term.${term}`)
        : voice.say("why.dealing.term", {
            title: titleOf(state, item, voice),
            term: voice.say(`term.${term}`),
          }),
    amount,
  }));
  const key = move.kind === MOVE.agree ? "why.dealing.agreed" : "why.dealing.declined";
  return { sentence: voice.say(key, { name }), account: { total: reason.gain, terms } };
}
