import type { Copy, Ran } from "./copy.ts";
import { runHere } from "./copy.ts";

export interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

export interface Cruise {
  readonly modules: number;
  readonly violations: readonly Violation[];
}

const PROGRAM = "dependency-cruiser/bin/dependency-cruise.mjs";
const ARGS = ["--config", ".dependency-cruiser.cjs", "--output-type", "json", "src"];

/** What the layer gate says of a copy, or of the project itself. */
export async function cruise(copy?: Copy): Promise<Cruise> {
  const ran = copy === undefined ? await runHere(PROGRAM, ARGS) : await copy.run(PROGRAM, ARGS);
  return read(ran);
}

function read({ output }: Ran): Cruise {
  const { summary } = JSON.parse(output) as {
    summary: { totalCruised: number; violations: Violation[] };
  };
  return { modules: summary.totalCruised, violations: summary.violations };
}
