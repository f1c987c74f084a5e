import {
  type Campaign,
  createLanes,
  fingerprintOfText,
  hash,
  hashWords,
  toHex,
} from "../engine/index.ts";
import { current, type Session } from "../session/index.ts";

/** A number that tells two campaigns apart by what goes over in them; texts and sources are not in it. */
export function fingerprintOfCampaign(campaign: Campaign): number {
  const { id, carry, registers, events, sessions } = campaign;
  return fingerprintOfText(
    JSON.stringify([
      id,
      sessions.map(({ page: _, ...rest }) => rest),
      [carry.capital, carry.treasury, carry.trust, carry.dependence, carry.positions, carry.fresh],
      carry.returns.map(({ item, stances }) => [
        item,
        Object.entries(stances).map(([actor, one]) => [
          actor,
          one.position,
          one.salience,
          one.cost,
        ]),
      ]),
      registers.map((one) => [one.id, one.initial]),
      events.map((one) => [
        one.id,
        one.date,
        one.after,
        one.when,
        one.changes,
        one.otherwise?.changes,
      ]),
    ]),
  );
}

/** The fingerprint as transcripts carry it: 8 hexadecimal digits. */
export const versionOfCampaign = (campaign: Campaign): string =>
  toHex(Int32Array.of(fingerprintOfCampaign(campaign)));

/** The hash of a campaign as far as it has been played, 32 hexadecimal digits. */
export function campaignHash(campaign: Campaign, sessions: readonly Session[]): string {
  const words = sessions.flatMap((session) => wordsOf(hash(current(session))));
  const lanes = createLanes();
  hashWords(Int32Array.from([fingerprintOfCampaign(campaign), sessions.length, ...words]), lanes);
  return toHex(lanes);
}

const wordsOf = (hex: string): number[] =>
  [0, 8, 16, 24].map((at) => Number.parseInt(hex.slice(at, at + 8), 16) | 0);
