import type { World } from "../engine/index.ts";
import type { PackageResult, ToldPackage } from "./flip/result.ts";
import type { ProofNode } from "./flip/search.ts";
import type { Flip } from "./flip.ts";

/** The document that the certificate is about, named so that anybody can tell whether it is the same. */
export interface CertifiedDocument {
  /** Of the scenario file's bytes, hexadecimal. */
  readonly sha256: string;
  /** As `--set` on the command line. */
  readonly settings: readonly { readonly path: string; readonly value: unknown }[];
}

/**
 * What was found, in the form of docs/certificates.md: all that an independent program needs to
 * see for itself that each change gives the outcome and that nothing less does.
 */
export function certificateOf(world: World, found: Flip, document: CertifiedDocument): unknown {
  const { scenario, item, to, now, unreachable, alone, packages } = found;
  const ids = world.members.map(({ id }) => id);
  return {
    certificate: "flip",
    format: 1,
    scenario: { id: scenario, ...document },
    item,
    to,
    now,
    unreachable: unreachable?.rule ?? null,
    alone: alone.map(({ actor, lever, from, to: value, tried }) => ({
      actor: actor ?? null,
      lever,
      from,
      to: value ?? null,
      tried,
    })),
    packages: packages.map((one) => packageOf(one, ids)),
  };
}

const packageOf = (one: PackageResult, ids: readonly string[]): unknown => ({
  measure: one.measure,
  budget: one.budget,
  best: claimOf(one.best),
  runnerUp: claimOf(one.runnerUp),
  exhausted: one.exhausted,
  proof: proofOf(one.proof, ids),
});

const claimOf = (one: ToldPackage | null): unknown =>
  one === null
    ? null
    : {
        cost: one.cost,
        changes: one.changes.map(({ actor, lever, to }) => ({ actor, lever, to })),
      };

/** The tree with ids for members; a branch is what it adds to the cost, what it changes, what follows. */
function proofOf(node: ProofNode, ids: readonly string[]): unknown {
  if (typeof node === "string") return node;
  return {
    actor: ids[node.member],
    branches: node.branches.map(({ cost, changes, then }) => [
      cost,
      Object.fromEntries(changes.map(({ lever, value }) => [lever, value])),
      proofOf(then, ids),
    ]),
    dearer: node.dearer ?? null,
  };
}
