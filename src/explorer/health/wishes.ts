import type { World } from "../../engine/index.ts";
import type { Finding } from "./finding.ts";
import { conditionsExcludedBy, NO_CORRIDOR } from "./impossible.ts";
import { gamesOf, isUnseen, type Sighting, sightingOf } from "./outcomes.ts";
import type { Study } from "./study.ts";

/** Aims of delegations and reactions of outsiders: whether they come true. */

export interface AimSighting extends Sighting {
  readonly seat: string;
  /** Place among the member's aims, from 0. */
  readonly aim: number;
  readonly secret: boolean;
  readonly weight: number;
}

export interface ReactionSighting extends Sighting {
  readonly reaction: string;
}

export function wishesIn(study: Study) {
  const { world } = study;
  const aims = world.members.flatMap((_, member) => aimsOf(study, member));
  const reactions = world.bargaining === undefined ? [] : reactionsOf(study);
  const games = gamesOf(study);
  return {
    aims,
    reactions,
    findings: [
      ...aims.flatMap((one) => aimFindings(world, one, games)),
      ...reactions.flatMap((one) => reactionFindings(world, one, games)),
    ],
  };
}

function aimsOf(study: Study, member: number): AimSighting[] {
  const { id = "", aims = [] } = study.world.members[member] ?? {};
  return aims.flatMap(({ secret, weight, test }, aim) => {
    if (test.length === 0) return [];
    const rule = conditionsExcludedBy(study.world, test);
    const sighting = sightingOf(study, (seen) => seen.aims[member]?.[aim] ?? 0, rule);
    return [{ seat: id, aim, secret, weight, ...sighting }];
  });
}

const reactionsOf = (study: Study): ReactionSighting[] =>
  study.world.scenario.reactions.map(({ id, when }, at) => ({
    reaction: id,
    ...sightingOf(study, (s) => s.reactions[at] as number, conditionsExcludedBy(study.world, when)),
  }));

/**
 * Of a seat that is empty no more than a notice: nobody is given its mandate. Nor where a deal is
 * asked for and the game is played without bargaining.
 */
function aimFindings(world: World, one: AimSighting, games: number): Finding[] {
  const { seat, aim, weight } = one;
  const empty = !world.members.find(({ id }) => id === seat)?.present;
  const mild = empty || one.excludedBy === NO_CORRIDOR;
  const facts = { seat, aim: aim + 1, weight, games, rule: one.excludedBy ?? "" };
  const say = (code: Finding["code"], severity: Finding["severity"]): Finding[] => {
    const path = `actors.${seat}.aims.${aim}`;
    return [{ check: "outcomes", code, severity: mild ? "notice" : severity, path, facts }];
  };
  if (one.excludedBy !== undefined) return say("aimImpossible", "broken");
  if (isUnseen(one)) return say("aimUnseen", "warning");
  if (games > 0 && sum(one) === games) return say("aimAlways", "warning");
  return one.agents + one.trials === 0 ? say("aimSeldom", "notice") : [];
}

function reactionFindings(world: World, one: ReactionSighting, games: number): Finding[] {
  const id = one.reaction;
  const facts = { reaction: id, games, rule: one.excludedBy ?? "" };
  const say = (code: Finding["code"], severity: Finding["severity"]): Finding[] => [
    { check: "outcomes", code, severity, path: `reactions.${id}`, facts },
  ];
  if (one.excludedBy !== undefined) return say("reactionImpossible", "broken");
  if (isUnseen(one)) return say("reactionUnseen", "warning");
  const free = world.scenario.reactions.find((reaction) => reaction.id === id)?.when.length === 0;
  return games > 0 && sum(one) === games && !free ? say("reactionAlways", "notice") : [];
}

const sum = ({ agents, trials, lot }: Sighting): number => agents + trials + lot;
