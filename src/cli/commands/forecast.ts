import { compileWorld } from "../../engine/index.ts";
import { type ForecastItem, forecast } from "../../explorer/index.ts";
import type { Arguments } from "../arguments.ts";
import { loadScenario } from "../load.ts";
import { table } from "../table.ts";

/** `forecast`: the sincere play of every item. */
export function forecastCommand(args: Arguments): number {
  const scenario = loadScenario(args.target, args.read);
  const result = forecast(compileWorld(scenario));
  if (args.json) {
    process.stdout.write(`${JSON.stringify(result)}\n`);
    return 0;
  }
  process.stdout.write(`${scenario.title.en}. Rule: ${result.rule}. ! objects, * acquiesces\n\n`);
  const members = result.items[0]?.responses.map((response) => response.actor) ?? [];
  const rows = result.items.map((item, index) => {
    const history = scenario.items[index]?.history?.outcome ?? [];
    const verdict =
      history.length === 0
        ? ""
        : history.includes(item.outcome)
          ? "as history"
          : history.join(" or ");
    return [item.id, item.outcome, String(item.option), ...item.responses.map(cell), verdict];
  });
  process.stdout.write(table([["item", "outcome", "rung", ...members, "history"], ...rows]));
  return 0;
}

const MARKS = { object: "!", acquiesce: "*", absent: "?" } as const;

function cell(response: ForecastItem["responses"][number]): string {
  const mark = MARKS[response.response as keyof typeof MARKS] ?? "";
  return `${response.value > 0 ? "+" : ""}${response.value}${mark}`;
}
