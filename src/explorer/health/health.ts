import { versionOf, type World } from "../../engine/index.ts";
import { balanceOf } from "./balance.ts";
import { CHECKS, type Check, countOf, type Finding, type Severity, worst } from "./finding.ts";
import { linesIn } from "./lines.ts";
import { minutesOf } from "./minutes.ts";
import { outcomesIn } from "./outcomes.ts";
import { rolesOf } from "./roles.ts";
import { type HealthSettings, THRESHOLDS, USUAL_HEALTH } from "./settings.ts";
import { type Progress, study } from "./study.ts";
import { wishesIn } from "./wishes.ts";

/**
 * A check-up of a scenario: dead roles, dominant lines, unreachable outcomes, expected minutes,
 * balance by seat. Plain data, the same for the same world and settings on every machine.
 */
export type Health = ReturnType<typeof healthOf>;

/** What the list of scenarios shows of a check-up. */
export interface HealthSummary {
  readonly verdict: Severity;
  readonly notice: number;
  readonly warning: number;
  readonly broken: number;
}

export const summaryOf = ({ verdict, notice, warning, broken }: Health): HealthSummary => ({
  verdict,
  notice,
  warning,
  broken,
});

/** Checks a world up. `progress` is told of every game that has been played. */
export function healthOf(
  world: World,
  chosen: Partial<HealthSettings> = {},
  progress: Progress = () => {},
) {
  const settings: HealthSettings = { ...USUAL_HEALTH, ...chosen };
  const studied = study(world, settings, progress);
  const { findings: onRoles, ...roles } = rolesOf(studied);
  const { findings: onLines, ...lines } = linesIn(studied);
  const { findings: onOutcomes, ...outcomes } = outcomesIn(studied);
  const { findings: onWishes, ...wishes } = wishesIn(studied);
  const { findings: onMinutes, ...minutes } = minutesOf(studied);
  const { findings: onBalance, ...balance } = balanceOf(studied);
  const findings = [onRoles, onLines, onOutcomes, onWishes, onMinutes, onBalance].flat();
  return {
    format: 1 as const,
    scenario: world.scenario.id,
    version: versionOf(world),
    bargaining: world.bargaining !== undefined,
    settings,
    thresholds: THRESHOLDS,
    verdict: worst(findings),
    ...countOf(findings),
    checks: CHECKS.map((check) => ({ check, verdict: verdictOn(findings, check) })),
    findings,
    ...roles,
    ...lines,
    ...outcomes,
    ...wishes,
    ...minutes,
    ...balance,
  };
}

const verdictOn = (findings: readonly Finding[], check: Check): Severity =>
  worst(findings.filter((one) => one.check === check));
