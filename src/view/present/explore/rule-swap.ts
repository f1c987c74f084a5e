import type { World } from "../../../engine/index.ts";
import type { ItemChange, RuleSwap, SwappedRule } from "../../../explorer/index.ts";
import { read, type Voice } from "../voice.ts";
import { type EndingModel, presentEnding, presentWhatIf } from "./what-if.ts";

/** An item under another rule: as it was, by the same answers, and where everybody decides anew. */
export interface SwapLine {
  readonly id: string;
  readonly title: string;
  readonly before: EndingModel;
  readonly mechanical: EndingModel;
  readonly reoptimised: EndingModel;
  /** Why the answers themselves lead elsewhere, and why deciding anew does; empty where not. */
  readonly whyCounted: readonly string[];
  readonly whyAnew: readonly string[];
}

export interface SwapModel {
  readonly rule: string;
  readonly inForce: boolean;
  readonly mechanical: number;
  readonly reoptimised: number;
  readonly lines: readonly SwapLine[];
}

/** The items that one rule makes come out otherwise, in either of the two ways. */
export function presentSwap(world: World, swap: RuleSwap, rule: string, voice: Voice): SwapModel {
  const swapped = swap.rules.find((one) => one.rule === rule) ?? (swap.rules[0] as SwappedRule);
  const { mechanical, reoptimised } = swapped;
  const why = (games: SwappedRule["mechanical"]) => {
    const { changed } = presentWhatIf(world, games, voice);
    return (id: string) => changed.find((item) => item.id === id)?.why ?? [];
  };
  const [counted, anew] = [why(mechanical), why(reoptimised)];
  const lines = mechanical.items.flatMap((item, index) => {
    const again = reoptimised.items[index];
    if (!item.changed && !again?.changed) return [];
    return [lineOf(world, item, again, voice, counted(item.id), anew(item.id))];
  });
  return {
    rule: swapped.rule,
    inForce: swapped.rule === swap.rule,
    mechanical: mechanical.items.filter(({ changed }) => changed).length,
    reoptimised: reoptimised.items.filter(({ changed }) => changed).length,
    lines,
  };
}

function lineOf(
  { scenario }: World,
  item: ItemChange,
  again: ItemChange | undefined,
  voice: Voice,
  whyCounted: readonly string[],
  whyAnew: readonly string[],
): SwapLine {
  const ending = (one: ItemChange["before"]) => presentEnding(scenario, item.id, one, voice);
  const title = scenario.items.find(({ id }) => id === item.id)?.title;
  return {
    id: item.id,
    title: title === undefined ? item.id : read(title, voice),
    before: ending(item.before),
    mechanical: ending(item.after),
    reoptimised: ending(again?.after),
    whyCounted,
    whyAnew,
  };
}
