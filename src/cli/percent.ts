/** How far a long computation is, on standard error where that is a terminal; silent elsewhere. */
export function percentOf(name: string): (done: number, total: number) => void {
  let shown = -1;
  return (done, total) => {
    const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
    if (!process.stderr.isTTY || percent === shown) return;
    shown = percent;
    process.stderr.write(`\r${name} ${percent} %${done === total ? "\n" : ""}`);
  };
}
