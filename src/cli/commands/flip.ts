import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { compileWorld, OUTCOMES, type Outcome, type World } from "../../engine/index.ts";
import { certificateOf, type Flip, type FlipQuestion, flip } from "../../explorer/index.ts";
import type { Arguments } from "../arguments.ts";
import { loadScenario, scenarioFile } from "../load.ts";
import { percentOf } from "../percent.ts";
import { RefusedError, UsageError } from "../usage.ts";
import { flipText } from "./flip-text.ts";

/** `flip`: the least that gives an item the wished outcome, with the proof that it is the least. */
export function flipCommand(args: Arguments): number {
  if (args.bargaining) {
    throw new UsageError("flip asks about sincere play, as forecast does: leave --bargaining out");
  }
  const question = questionOf(args);
  const world = compileWorld(loadScenario(args.target, args.read));
  if (!world.items.some((item) => item.id === question.item)) {
    const known = world.items.map((item) => item.id).join(", ");
    throw new RefusedError(`${args.target}: items.${question.item}: no such item; it has ${known}`);
  }
  // A place that cannot be written to is told before the search, not after it.
  if (args.certificate !== undefined) writeFileSync(args.certificate, "");
  const found = flip(world, question, percentOf("flip"));
  if (args.certificate !== undefined) {
    writeFileSync(args.certificate, `${JSON.stringify(certify(args, world, found))}\n`);
  }
  process.stdout.write(args.json ? `${JSON.stringify(withoutProof(found))}\n` : flipText(found));
  return 0;
}

function questionOf(args: Arguments): FlipQuestion {
  if (args.item === undefined) throw new UsageError("flip needs --item ITEM");
  const names = OUTCOMES.filter((name) => name !== "pending");
  const to = names.find((name) => name === args.to);
  if (to === undefined) throw new UsageError(`flip needs --to OUTCOME: one of ${names.join(", ")}`);
  return {
    item: args.item,
    to: to as Outcome,
    ...(args.budget === undefined ? {} : { budget: args.budget }),
    ...(args.measure === undefined ? {} : { measures: [args.measure] }),
  };
}

/** The certificate names the file by what is in it, and what was changed in it. */
function certify(args: Arguments, world: World, found: Flip): unknown {
  const bytes = readFileSync(scenarioFile(args.target));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return certificateOf(world, found, { sha256, settings: args.read.settings ?? [] });
}

/** The proof of a package is for checkers; of it the document has what was exhausted. */
const withoutProof = (found: Flip): unknown => ({
  ...found,
  packages: found.packages.map(({ proof: _, ...rest }) => rest),
});
