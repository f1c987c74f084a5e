import type { Node } from "jsonc-parser";
import type { Step } from "./problem.ts";

/** A name written twice in one object, of which a reader of JSON keeps the last in silence. */
export interface DuplicateKey {
  readonly at: readonly Step[];
  readonly offset: number;
}

/** Every name that an object of the text holds more than once, where it stands again. */
export function duplicateKeys(tree: Node): DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const walk = (node: Node, at: readonly Step[]): void => {
    if (node.type === "array") {
      for (const [index, child] of (node.children ?? []).entries()) walk(child, [...at, index]);
    }
    if (node.type !== "object") return;
    const seen = new Set<string>();
    for (const { children: [key, value] = [] } of node.children ?? []) {
      if (key === undefined || value === undefined) continue;
      const place = [...at, String(key.value)];
      if (seen.has(String(key.value))) found.push({ at: place, offset: key.offset });
      seen.add(String(key.value));
      walk(value, place);
    }
  };
  walk(tree, []);
  return found;
}
