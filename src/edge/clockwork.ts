import type { Clockwork } from "../host/index.ts";

/** Time in an object. Its timers end with it: what must outlast it is an alarm of its storage. */
export const clockwork = (now: () => number): Clockwork => ({
  now,
  soon: (then) => void setTimeout(then, 0),
  after: (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
});
