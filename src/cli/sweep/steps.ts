/** Milliseconds between two words on how far one is. */
const OFTEN = 100;

/** A watcher of a chunk that passes on, now and then and at the end, how many runs were played since. */
export function inSteps(runs: number, tell: (played: number) => void): (done: number) => void {
  let told = 0;
  let last = performance.now();
  return (done) => {
    const now = performance.now();
    if (done < runs && now - last < OFTEN) return;
    tell(done - told);
    told = done;
    last = now;
  };
}
