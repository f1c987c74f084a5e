import type { Problem } from "../scenario/index.ts";
import type { ExperimentName, InputOf, OutputOf } from "./experiments.ts";
import type { Reply, Request } from "./messages.ts";
import type { Report } from "./report.ts";

/** Why an experiment brought nothing. */
export type Failure =
  | { readonly kind: "cancelled" }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  | { readonly kind: "failed"; readonly message: string };

/** An experiment under way. `result` is rejected with a `Failure`, never with anything else. */
export interface Running<Out> {
  readonly result: Promise<Out>;
  cancel(): void;
}

/** Where experiments are carried out. */
export interface Laboratory {
  /** How many can run side by side. */
  readonly lanes: number;
  run<Name extends ExperimentName>(
    name: Name,
    input: InputOf<Name>,
    report?: Report<OutputOf<Name>>,
  ): Running<OutputOf<Name>>;
}

/** The part of a web worker that is used. */
export interface Thread {
  onmessage: ((event: { readonly data: Reply }) => void) | null;
  onerror: ((event: { readonly message: string }) => void) | null;
  postMessage(request: Request): void;
  terminate(): void;
}

interface Job {
  readonly request: Request;
  readonly report: Report<unknown>;
  readonly resolve: (output: unknown) => void;
  readonly reject: (failure: Failure) => void;
  /** While it is carried out. */
  thread?: Thread | undefined;
}

/**
 * A laboratory of threads that are started when they are first needed. An experiment has a thread to
 * itself; whatever finds none free waits in line. To cancel one is to end its thread.
 */
export function createLaboratory(lanes: number, start: () => Thread): Laboratory {
  const idle: Thread[] = [];
  const line: Job[] = [];
  let busy = 0;

  const next = (): void => {
    const job = busy < lanes ? line.shift() : undefined;
    if (job === undefined) return;
    busy++;
    job.thread = idle.pop() ?? start();
    listen(job, job.thread);
    job.thread.postMessage(job.request);
  };
  const finish = (job: Job, thread: Thread, reusable: boolean): void => {
    busy--;
    // The thread is another's from now on: to cancel what is done must not end it.
    job.thread = undefined;
    thread.onmessage = null;
    thread.onerror = null;
    if (reusable) idle.push(thread);
    else thread.terminate();
    next();
  };
  const listen = (job: Job, thread: Thread): void => {
    thread.onmessage = ({ data }) => {
      if (data.kind === "progress") return job.report(data.done, data.total, data.partial);
      finish(job, thread, true);
      if (data.kind === "done") job.resolve(data.output);
      else job.reject(data);
    };
    thread.onerror = ({ message }) => {
      finish(job, thread, false);
      job.reject({ kind: "failed", message });
    };
  };
  const cancel = (job: Job): void => {
    const waiting = line.indexOf(job);
    if (waiting >= 0) line.splice(waiting, 1);
    else if (job.thread !== undefined) finish(job, job.thread, false);
    job.reject({ kind: "cancelled" });
  };
  return {
    lanes,
    run(name, input, report = () => {}) {
      const { running, job } = jobFor(name, input, report as Report<unknown>, cancel);
      line.push(job);
      next();
      return running as never;
    },
  };
}

function jobFor(
  name: ExperimentName,
  input: unknown,
  report: Report<unknown>,
  cancel: (job: Job) => void,
): { running: Running<unknown>; job: Job } {
  let job: Job | undefined;
  const result = new Promise<unknown>((resolve, reject) => {
    job = { request: { name, input }, report, resolve, reject };
  });
  const made = job as unknown as Job;
  return { running: { result, cancel: () => cancel(made) }, job: made };
}
