import { abs, type Item, OUTCOMES, type Outcome, type Scenario } from "../../engine/index.ts";
import { play, probeOf, rungInForce } from "../probe.ts";
import { everyValue, nearestWhere, type Stretch, stretchesOver } from "../steps.ts";
import { amendmentsOf, retabled, withAmendment } from "../text-changes.ts";

/** What another text does to the outcome, stances as they are. */
export interface TextFlip {
  /** Another rung for the tabled text; an amendment that somebody moves; a deployment fully described. */
  readonly change: "tabled" | "amendment" | "specified";
  readonly from?: number;
  /** The rung; absent where no rung gives the outcome. */
  readonly to?: number;
  /** How far the tabled text moves on its ladder, points. */
  readonly points?: number;
  readonly outcome: Outcome;
  readonly option: number;
  /** Whether that is the wished outcome. */
  readonly gives: boolean;
}

/** Every change of the text that a sponsor or another delegation can make. */
export function textFlips(scenario: Scenario, item: Item, to: Outcome): TextFlip[] {
  const flips: TextFlip[] = [nearestText(scenario, item, to)];
  for (const rung of amendmentsOf(item)) {
    const { outcome, option } = outcomeOf(scenario, withAmendment(item, rung));
    flips.push({ change: "amendment", to: rung, outcome, option, gives: outcome === to });
  }
  if (!item.specified) {
    const { outcome, option } = outcomeOf(scenario, { ...item, specified: true });
    flips.push({ change: "specified", outcome, option, gives: outcome === to });
  }
  return flips;
}

/** The outcome for every rung at which the text might be tabled; as it is at the reversion point. */
export const stretchesOfText = (scenario: Scenario, item: Item): Stretch[] =>
  stretchesOver(everyValue(0, 100), (rung) => {
    const other = retabled(item, rung);
    const probe = probeOf(scenario, other ?? item);
    return [other === undefined ? 0 : play(probe), rungInForce(probe)];
  });

function nearestText(scenario: Scenario, item: Item, to: Outcome): TextFlip {
  const stretches = stretchesOfText(scenario, item);
  const from = item.tabled;
  const rung = nearestWhere(stretches, from, ({ outcome }) => outcome === to);
  const text = rung === undefined ? item : (retabled(item, rung) ?? item);
  const { outcome, option } = outcomeOf(scenario, text);
  const found = rung === undefined ? {} : { to: rung, points: abs(rung - from) };
  return { change: "tabled", from, ...found, outcome, option, gives: outcome === to };
}

function outcomeOf(scenario: Scenario, item: Item): { outcome: Outcome; option: number } {
  const probe = probeOf(scenario, item);
  return { outcome: OUTCOMES[play(probe)] as Outcome, option: rungInForce(probe) };
}
