import { OUTCOMES, type World } from "../../engine/index.ts";
import { type Chunk, rowWidth } from "../../explorer/index.ts";

/** One row a run: outcome and option in force of each item, then the payoffs; in order. */
export function csvOf(world: World, chunks: readonly Chunk[]): string {
  const ordered = [...chunks].sort((a, b) => a.from - b.from);
  const head = [
    "run",
    ...world.items.flatMap((item) => [`${item.id}`, `${item.id}.option`]),
    ...world.members.map((member) => `payoff.${member.id}`),
  ];
  const lines = [head.join(",")];
  const width = rowWidth(world);
  for (const chunk of ordered) {
    for (let run = 0; run < chunk.runs; run++) {
      const row = chunk.rows?.subarray(run * width, (run + 1) * width) ?? [];
      const cells = Array.from(row, (word, column) =>
        column < 2 * world.itemCount && column % 2 === 0 ? OUTCOMES[word] : word,
      );
      lines.push([chunk.from + run, ...cells].join(","));
    }
  }
  return `${lines.join("\n")}\n`;
}
