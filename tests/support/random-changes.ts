import { DECISION_RULES, type Scenario, type Setting } from "../../src/engine/index.ts";
import type { Chance } from "./deal.ts";

/** Settings that may be made in the middle of a game, at random; somebody always stays present. */
export function randomSettings({ actors, items }: Scenario, chance: Chance): Setting[] {
  const members = actors.filter(({ kind }) => kind === "member");
  const member = chance.pick(members);
  const item = chance.pick(items);
  const stance = `items.${item.id}.stances.${member.id}`;
  const present = members.filter((one) => one.present);
  const mayGo = present.length > 1 || !member.present;
  const all: Setting[] = [
    { path: `${stance}.position`, value: chance.below(101) },
    { path: `${stance}.salience`, value: chance.below(101) },
    { path: `${stance}.cost`, value: chance.below(3000) },
    { path: `actors.${member.id}.dependence`, value: chance.below(101) },
    { path: `actors.${member.id}.treasury`, value: chance.below(6000) },
    { path: `actors.${member.id}.influence`, value: chance.below(10) },
    { path: "rules.substantive", value: chance.pick(DECISION_RULES) },
    { path: "rules.standAloneCost", value: chance.below(5000) },
    { path: `items.${item.id}.specified`, value: chance.percent(50) },
    ...(mayGo ? [{ path: `actors.${member.id}.present`, value: !member.present }] : []),
  ];
  const count = 1 + chance.below(3);
  return Array.from({ length: count }, () => chance.pick(all));
}
