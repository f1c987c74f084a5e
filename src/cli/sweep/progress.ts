/** How far a long computation is. */
export interface ProgressBar {
  /** So many more are done. */
  add(count: number): void;
  /** Leaves the terminal as it was found. */
  end(): void;
}

const WIDTH = 30;

/** A line on standard error where that is a terminal; silent elsewhere. */
export function progressBar(total: number, out: NodeJS.WriteStream = process.stderr): ProgressBar {
  const begun = performance.now();
  let done = 0;
  if (!out.isTTY || total === 0) return { add: () => {}, end: () => {} };
  const draw = (): void => {
    out.write(`\r\x1b[2K${lineOf(done, total, (performance.now() - begun) / 1000)}`);
  };
  draw();
  return {
    add(count) {
      done += count;
      draw();
    },
    end: () => void out.write("\r\x1b[2K"),
  };
}

/** The bar, the number done, the rate and the time left. `seconds` is the time since it began. */
export function lineOf(done: number, total: number, seconds: number): string {
  const filled = Math.floor((WIDTH * done) / total);
  const bar = `${"#".repeat(filled)}${".".repeat(WIDTH - filled)} ${done} of ${total}`;
  if (done === 0 || seconds <= 0) return bar;
  const rate = done / seconds;
  const rounded = rate < 10 ? rate.toFixed(1) : rate.toFixed(0);
  return `${bar}, ${rounded} a second, ${timeOf((total - done) / rate)} left`;
}

function timeOf(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  const padded = (count: number): string => String(count).padStart(2, "0");
  if (minutes < 60) return `${minutes} min ${padded(whole % 60)} s`;
  return `${Math.floor(minutes / 60)} h ${padded(minutes % 60)} min`;
}
