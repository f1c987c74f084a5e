/** How many messages one connection may send: a bucket that fills steadily. */
export interface Pace {
  readonly mayPass: () => boolean;
}

const PER_SECOND = 10;
const BURST = 60;

export function createPace(): Pace {
  let left = BURST;
  let at = performance.now();
  return {
    mayPass: () => {
      const now = performance.now();
      left = Math.min(BURST, left + ((now - at) * PER_SECOND) / 1000) - 1;
      at = now;
      return left >= 0;
    },
  };
}
