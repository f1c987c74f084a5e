import { allHold, type State } from "../../engine/index.ts";
import { current, isEnded, type Session } from "../../session/index.ts";
import type { MandateLine } from "./models.ts";
import { flagOf, read, type Voice } from "./voice.ts";

/** What each delegation was sent for, and what of it the record shows; nothing before the end. */
export function presentMandates(session: Session, voice: Voice): MandateLine[] {
  if (!isEnded(session)) return [];
  const state: State = current(session);
  return session.world.members.flatMap((member, index) => {
    const aims = member.aims
      .filter((aim) => aim.weight > 0)
      .map((aim) => ({
        text: read(aim.text, voice),
        secret: aim.secret,
        weight: aim.weight,
        met: allHold(state, aim.test),
      }));
    if (aims.length === 0) return [];
    return [
      {
        actor: member.id,
        name: read(member.name, voice),
        flag: flagOf(member),
        points: aims.reduce((sum, aim) => (aim.met ? sum + aim.weight : sum), 0),
        all: aims.reduce((sum, aim) => sum + aim.weight, 0),
        played: session.persons.includes(index),
        aims,
      },
    ];
  });
}
