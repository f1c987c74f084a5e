/** What of workerd's own interfaces is used here; everything else is the web's. */

/** One end of a WebSocket: nothing comes through before it is accepted. */
export interface Line extends WebSocket {
  readonly accept: () => void;
}

interface LinePair {
  readonly 0: Line;
  readonly 1: Line;
}

declare const WebSocketPair: new () => LinePair;

/** Two ends of a new line: the one that is handed out, and one's own, accepted. */
export function newLine(): { readonly theirs: Line; readonly ours: Line } {
  const { 0: theirs, 1: ours } = new WebSocketPair();
  ours.accept();
  return { theirs, ours };
}

/** The answer that hands a line out. */
export const answerWith = (theirs: Line): Response =>
  new Response(null, { status: 101, webSocket: theirs } as ResponseInit);

/** Something that answers requests: an object, or a folder of files. */
export interface Answering {
  readonly fetch: (address: string, init?: RequestInit) => Promise<Response>;
}

export interface Namespace {
  readonly idFromName: (name: string) => object;
  readonly get: (id: object) => Answering;
}

export interface Sql {
  /** Bytes. */
  readonly databaseSize: number;
  /** Runs at once; rows as objects. */
  readonly exec: (query: string, ...values: unknown[]) => Iterable<unknown>;
}

export interface Storage {
  readonly sql: Sql;
  readonly transactionSync: <Result>(work: () => Result) => Result;
  readonly deleteAll: () => Promise<void>;
  /** Settles when what was written until now is safe. */
  readonly sync: () => Promise<void>;
  readonly getAlarm: () => Promise<number | null>;
  /** Unix time, ms. */
  readonly setAlarm: (at: number) => Promise<void>;
  readonly deleteAlarm: () => Promise<void>;
}

export interface ObjectState {
  readonly storage: Storage;
}

/** What the configuration gives the worker: docs/deployment.md. */
export interface Bindings {
  readonly CLASSES: Namespace;
  readonly DIRECTORY: Namespace;
  /** The built page; absent: lines alone are served. */
  readonly FILES?: Answering;
  /** Opens classes; too short a one opens nothing. */
  readonly KEY?: string;
  /** Days that a class is kept after its last change; "0": until it is deleted. */
  readonly KEEP_DAYS?: string;
}

/** Opens a line to an object; absent where the object did not take it. */
export async function lineTo(object: Answering): Promise<Line | undefined> {
  const response = await object.fetch("http://class/", { headers: { upgrade: "websocket" } });
  const { webSocket } = response as Response & { webSocket?: Line | null };
  webSocket?.accept();
  return webSocket ?? undefined;
}

/** Asks an object something, and reads its answer. Throws where the object cannot be reached. */
export async function ask<Answer>(object: Answering, question: object): Promise<Answer> {
  const body = JSON.stringify(question);
  const response = await object.fetch("http://object/", { method: "POST", body });
  return (await response.json()) as Answer;
}
