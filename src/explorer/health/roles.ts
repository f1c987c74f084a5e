import { itemsToDecide } from "./deciding.ts";
import type { Finding, FindingCode } from "./finding.ts";
import { THRESHOLDS } from "./settings.ts";
import { percentOf } from "./spread.ts";
import type { Study } from "./study.ts";

/** What a seat has to do with how a game ends. */
export interface Role {
  readonly seat: string;
  readonly present: boolean;
  readonly vote: boolean;
  /** Questions counted in the games among agents, and those that its answer decided. */
  readonly questions: number;
  readonly decisive: number;
  /** Items on which its answer decided something in these games. */
  readonly items: number;
  /** Items on which the rule leaves it a deciding answer at all: exact, by exhaustion. */
  readonly canDecide: number;
  /** How often it had more than one move in the games by lot. */
  readonly choices: number;
  readonly aims: number;
  readonly secretAims: number;
  /** Trials in which its points, and its payoff, hung on its line of play. */
  readonly pointsDiffer: number;
  readonly payoffDiffers: number;
}

export function rolesOf(study: Study): { roles: Role[]; findings: Finding[] } {
  const roles = study.world.members.map((_, member) => roleOf(study, member));
  return { roles, findings: roles.flatMap((role, member) => findingsOn(study, role, member)) };
}

function roleOf(
  { world, deciding, choices, trials, lines, settings }: Study,
  member: number,
): Role {
  const { id, present, vote, aims } = world.members[member] as (typeof world.members)[number];
  const decisive = world.items.map(
    (_, item) => deciding.decisive[item * world.memberCount + member] as number,
  );
  const differing = (of: "payoff" | "points"): number => {
    const rows = trials[member] ?? [];
    let count = 0;
    for (let trial = 0; trial < settings.trials; trial++) {
      const values = lines.map((_, line) => rows[line]?.[trial]?.[of] ?? 0);
      if (values.some((one) => one !== values[0])) count++;
    }
    return count;
  };
  return {
    seat: id,
    present,
    vote,
    questions: deciding.questions.reduce((sum, one) => sum + one, 0),
    decisive: decisive.reduce((sum, one) => sum + one, 0),
    items: decisive.filter((count) => count > 0).length,
    canDecide: itemsToDecide(world, member).length,
    choices: choices[member] as number,
    aims: aims.filter(({ weight }) => weight > 0).length,
    secretAims: aims.filter(({ secret }) => secret).length,
    pointsDiffer: differing("points"),
    payoffDiffers: differing("payoff"),
  };
}

function findingsOn({ world, settings }: Study, role: Role, member: number): Finding[] {
  const { seat } = role;
  const say = (
    code: FindingCode,
    severity: Finding["severity"],
    facts: Finding["facts"] = {},
    place = "",
  ): Finding => ({
    check: "roles",
    code,
    severity,
    path: `actors.${seat}${place}`,
    facts: { seat, ...facts },
  });
  if (!role.present) return [say("roleAbsent", "notice", {}, ".present")];
  const findings = powerFindings(role, say);
  if (role.choices === 0 && settings.wanderings > 0)
    findings.push(say("roleWithoutChoice", "broken"));
  const scored = role.aims > 0;
  if (settings.trials > 0) {
    const facts = { trials: settings.trials };
    const stays = role.payoffDiffers === 0 && (!scored || role.pointsDiffer === 0);
    if (stays) findings.push(say("roleIdle", "broken", facts));
    else if (scored && role.pointsDiffer === 0) {
      findings.push(say("roleMandateFixed", "warning", facts, ".aims"));
    }
  }
  const others = world.members.some(({ aims }, other) => other !== member && aims.length > 0);
  if (role.secretAims === 0 && others) {
    findings.push(say("roleWithoutSecret", "warning", {}, ".aims"));
  }
  return findings;
}

function powerFindings(
  role: Role,
  say: (
    code: FindingCode,
    severity: Finding["severity"],
    facts?: Finding["facts"],
    at?: string,
  ) => Finding,
): Finding[] {
  if (!role.vote) return [say("roleVoteless", "notice", {}, ".vote")];
  if (role.canDecide === 0) return [say("rolePowerless", "broken")];
  const share = percentOf(role.decisive, role.questions);
  if (role.questions === 0 || share >= THRESHOLDS.decisive) return [];
  const { decisive, questions } = role;
  return [say("roleRarelyDecides", "warning", { decisive, questions, percent: share })];
}
