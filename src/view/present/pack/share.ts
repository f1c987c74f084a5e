/**
 * Shares a whole number out by weights, so that the parts add up to it exactly: the largest remainders
 * are rounded up, the earlier first. Where there is enough, no weight above 0 gets nothing.
 */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, one) => all + one, 0);
  if (sum === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  let rest = total - parts.reduce((all, one) => all + one, 0);
  const byRemainder = exact
    .map((value, at) => ({ at, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder) {
    if (rest === 0) break;
    parts[at] = (parts[at] as number) + 1;
    rest--;
  }
  return withoutNothing(parts, weights);
}

/** Takes one from the largest for each that has a weight and got nothing. */
function withoutNothing(parts: readonly number[], weights: readonly number[]): number[] {
  const out = [...parts];
  weights.forEach((weight, at) => {
    const largest = out.indexOf(Math.max(...out));
    if (weight === 0 || out[at] !== 0 || (out[largest] as number) < 2) return;
    out[at] = 1;
    out[largest] = (out[largest] as number) - 1;
  });
  return out;
}
