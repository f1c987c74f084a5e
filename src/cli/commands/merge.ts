import {
  type Misfit,
  mergeParts,
  misfitsOf,
  type NamedPart,
  readPart,
  type Shard,
} from "../../explorer/index.ts";
import type { Arguments } from "../arguments.ts";
import { readTextFile } from "../load.ts";
import { printSweep } from "../sweep/print-sweep.ts";
import { RefusedError, UsageError } from "../usage.ts";

/** Shards that are named one by one where they are missing. */
const NAMED = 20;

/** `merge`: the parts of a sweep to the same result as the sweep in one piece. */
export function mergeCommand(args: Arguments): number {
  if (args.targets.length === 0) throw new UsageError("name the files that playout --out wrote");
  const parts = args.targets.map(partIn);
  const misfits = misfitsOf(parts);
  if (misfits.length > 0) throw new RefusedError(misfits.map(lineOf).join("\n"));
  const [first] = parts as [NamedPart];
  printSweep(mergeParts(first.frame, parts), args.json, undefined);
  return 0;
}

function partIn(name: string): NamedPart {
  const read = readPart(documentIn(name));
  if (read.ok) return { ...read.value, name };
  const { path, message } = read.problem;
  throw new RefusedError(path === "" ? `${name}: ${message}` : `${name}: ${path}: ${message}`);
}

function documentIn(name: string): unknown {
  try {
    return JSON.parse(readTextFile(name));
  } catch (error) {
    if (error instanceof SyntaxError) throw new RefusedError(`${name}: ${error.message}`);
    throw error;
  }
}

function lineOf(misfit: Misfit): string {
  switch (misfit.kind) {
    case "none":
      return "no parts";
    case "foreign": {
      const { name, field, here, there, than } = misfit;
      return `${name}: of another sweep: ${field} is ${short(here)}, in ${than} ${short(there)}`;
    }
    case "doubled":
      return `shard ${numberOf(misfit.shard)} is there more than once: ${misfit.names.join(", ")}`;
    case "missing":
      return missingLine(misfit.shards);
  }
}

function missingLine(shards: readonly Shard[]): string {
  const named = shards.slice(0, NAMED).map(numberOf).join(", ");
  const more = shards.length > NAMED ? ` and ${shards.length - NAMED} more` : "";
  return `missing: shard ${named}${more}`;
}

const numberOf = ({ index, count }: Shard): string => `${index}/${count}`;
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}...` : text);
