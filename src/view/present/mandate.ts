import { hasMandates, mandateOf, withoutAgreement } from "../../analysis/index.ts";
import { current, historicalState, isEnded, type Session } from "../../session/index.ts";
import type { MandateLine } from "./models.ts";
import { flagOf, read, type Voice } from "./voice.ts";

/** What each delegation was sent for, and what of it the record shows; nothing before the end. */
export function presentMandates(session: Session, voice: Voice): MandateLine[] {
  const { world } = session;
  if (!isEnded(session) || !hasMandates(world)) return [];
  const state = current(session);
  const none = withoutAgreement(world);
  const history = historicalState(world);
  const lines = world.members.flatMap((member, index) => {
    const { met, points } = mandateOf(state, index);
    const aims = member.aims.flatMap((aim, at) =>
      aim.weight === 0
        ? []
        : [
            {
              text: read(aim.text, voice),
              secret: aim.secret,
              weight: aim.weight,
              met: met[at] ?? false,
            },
          ],
    );
    if (aims.length === 0) return [];
    return [
      {
        actor: member.id,
        name: read(member.name, voice),
        flag: flagOf(member),
        points,
        all: aims.reduce((sum, aim) => sum + aim.weight, 0),
        beside: voice.say("pages.mandate.beside", {
          history: mandateOf(history, index).points,
          none: mandateOf(none, index).points,
        }),
        played: session.persons.includes(index),
        aims,
      },
    ];
  });
  // One's own comes first.
  return [...lines.filter(({ played }) => played), ...lines.filter(({ played }) => !played)];
}
