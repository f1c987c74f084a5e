import { createLaboratory, type Laboratory, type Thread } from "./pool.ts";
import { spreadPlayouts } from "./spread.ts";

/** A laboratory of web workers, one a processor but at most eight. The page stays free to answer. */
export function webLaboratory(processors: number): Laboratory {
  const lanes = Math.max(1, Math.min(processors, MOST_THREADS));
  return spreadPlayouts(createLaboratory(lanes, startThread), createLaboratory(lanes, startThread));
}

const startThread = (): Thread =>
  new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }) as unknown as Thread;

const MOST_THREADS = 8;

/** Without threads, for hosts that have none: whoever asked stands still while it computes. */
export function directLaboratory(): Laboratory {
  return createLaboratory(1, () => {
    const thread: Thread = {
      onmessage: null,
      onerror: null,
      postMessage(request) {
        // What computes is loaded when it is first asked, as in a worker.
        void import("./messages.ts").then(({ perform }) =>
          perform(request, (data) => thread.onmessage?.({ data })),
        );
      },
      terminate: () => {},
    };
    return thread;
  });
}
