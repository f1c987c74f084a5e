import { compileWorld, type Scenario } from "../../engine/index.ts";
import { RefusedError } from "../usage.ts";
import { ENGINE_ROWS, type Runner } from "./engine-rows.ts";
import { PEER_ROWS } from "./peer-rows.ts";
import type { Answered, Asked } from "./row-process.ts";

/** A process of `bench`: makes one row, and measures it when it is told to. */
let run: Runner | undefined;

process.on("message", async (asked: Asked) => {
  const say = (answer: Answered): void => void process.send?.(answer);
  try {
    if ("scenario" in asked) {
      run = await made(asked.row, asked.scenario);
      say({ took: 0 });
    } else say({ took: clock(asked.times) });
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    say({ refused: error.message });
  }
});

async function made(row: string, scenario: Scenario): Promise<Runner> {
  const maker = ENGINE_ROWS[row] ?? PEER_ROWS[row];
  if (maker === undefined) throw new RefusedError(`bench: there is no row ${row}`);
  return maker.make(compileWorld(scenario));
}

/** Processor time, ms: what other programs take meanwhile does not count. */
function clock(times: number): number {
  const start = process.cpuUsage();
  run?.(times);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
