import type { World } from "../../engine/index.ts";
import type { RuleSwap, SwappedRule } from "../../explorer/index.ts";
import type { Arguments } from "../arguments.ts";
import { table } from "../table.ts";

/** `what-if --rules`: what every rule makes of the same answers, and of answers given anew. */
export function printSwap(args: Arguments, world: World, swap: RuleSwap): void {
  if (args.json) {
    const head = { scenario: world.scenario.id, format: 1, bargaining: args.bargaining };
    process.stdout.write(`${JSON.stringify({ ...head, ...swap })}\n`);
    return;
  }
  const rows = swap.rules.flatMap((one) => rowsOf(one, swap.rule));
  const head = ["rule", "item", `under ${swap.rule}`, "same answers", "decided anew", ""];
  process.stdout.write(table([head, ...rows]));
}

function rowsOf({ rule, mechanical, reoptimised }: SwappedRule, inForce: string): string[][] {
  if (rule === inForce) return [[rule, "(in force)", "", "", "", ""]];
  const rows = mechanical.items.flatMap(({ id, before, after, changed }, index) => {
    const anew = reoptimised.items[index];
    if (!changed && !anew?.changed) return [];
    const end = (one: typeof before): string => `${one?.outcome} (${one?.option})`;
    return [[rule, id, end(before), end(after), end(anew?.after), anew?.changed ? "differ" : ""]];
  });
  return rows.length > 0 ? rows : [[rule, "(nothing comes out otherwise)", "", "", "", ""]];
}
