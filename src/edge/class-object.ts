import {
  type ClassHost,
  isInstructorOf,
  isPlaying,
  keptLine,
  newClass,
  openClassHost,
  readCode,
  renew,
  type Surroundings,
  shut,
  toldOf,
} from "../host/index.ts";
import { BrokenLog } from "../room/index.ts";
import { takeLine } from "./class-lines.ts";
import type { Begun, ClassQuestion } from "./class-questions.ts";
import { askDirectory, type Note, type Noted, type Question } from "./directory.ts";
import { erase, hasLog, lastChange, objectStore } from "./object-store.ts";
import { answerWith, type Bindings, newLine, type ObjectState, type Storage } from "./platform.ts";

const DAY = 86_400_000;
/** ms; how long after the directory could not be told it is told again. */
const TELL_AGAIN = 1000;
/** How often another code is made where one is taken: that it is, is one in hundreds of millions. */
const MOST_CODES = 3;

/**
 * One class. The engine sees to it that there is one object of a class at a time, wherever it runs, and
 * keeps what it has written. It wakes when it is spoken to, and reads its log.
 */
export class ClassOwner {
  readonly #storage: Storage;
  readonly #bindings: Bindings;
  readonly #around: Surroundings;
  #host: ClassHost | undefined;
  /** What the directory knows, as JSON. */
  #told = "";

  constructor(state: ObjectState, bindings: Bindings, around: Surroundings) {
    this.#storage = state.storage;
    this.#bindings = bindings;
    this.#around = around;
    if (!hasLog(this.#storage)) return;
    // Before the log is opened, which tells it that the object was away.
    const changed = lastChange(this.#storage);
    this.#open();
    void this.#keepUntil(changed);
  }

  async fetch(request: Request): Promise<Response> {
    if (request.headers.get("upgrade") === "websocket") {
      const { theirs, ours } = newLine();
      takeLine(ours, {
        host: () => this.#host,
        now: this.#around.now,
        drop: () => this.#drop(),
        wrong: () => void this.#tellOf({ ask: "wrong" }),
      });
      return answerWith(theirs);
    }
    return Response.json(await this.#answer((await request.json()) as ClassQuestion));
  }

  async #answer(question: ClassQuestion): Promise<object> {
    const host = this.#host;
    switch (question.ask) {
      case "begin":
        return this.#begin(question);
      case "instructor":
        return { is: host !== undefined && isInstructorOf(host, question.token) };
      case "kept":
        if (host === undefined) return {};
        return { kept: keptLine(host, lastChange(this.#storage), question.language) };
      case "renew":
        return host === undefined ? {} : { token: await renew(host, "instructor") };
      case "delete": {
        const is = host !== undefined && host.classroom().code === readCode(question.code).code;
        if (!is) return { is };
        this.#drop();
        shut(host, () => undefined);
        return { is };
      }
    }
  }

  /** Deletes the class when it has been kept for its time. */
  async alarm(): Promise<void> {
    const host = this.#host;
    if (host === undefined) return;
    const changed = lastChange(this.#storage);
    if (this.#around.now() < changed + this.#keepMs()) return this.#keepUntil(changed);
    this.#drop();
    shut(host, () => undefined);
  }

  /** A log that this program cannot follow is left as it is, for one that can. */
  #open(): void {
    const store = objectStore(this.#storage, () => this.#around.soon(() => this.#noteChange()));
    try {
      this.#host = openClassHost(store, this.#around);
    } catch (error) {
      if (!(error instanceof BrokenLog)) throw error;
      this.#around.report(`kept by another version of this program: ${error.message}`);
    }
  }

  async #begin({ id, opening, rooms }: Extract<ClassQuestion, { ask: "begin" }>): Promise<Begun> {
    const no = (reason: "full" | "notAllowed"): Begun => ({
      ok: false,
      refusal: { reason, detail: "" },
    });
    if (this.#host !== undefined) return no("notAllowed");
    for (let tried = 0; tried < MOST_CODES; tried++) {
      const made = newClass(this.#around.library, id, opening, rooms);
      if (!made.ok) return made;
      // The code is taken before the class begins; it closes no papers until it has.
      const { noted } = await this.#tell({ id, code: made.code, playing: false });
      if (noted === "full") return no("full");
      if (noted === "taken") continue;
      this.#open();
      const host = this.#host as ClassHost | undefined;
      if (host === undefined) return no("notAllowed");
      await host.record(made.entries);
      await this.#tell({ id, code: made.code, playing: true });
      await this.#keepUntil(this.#around.now());
      return { ok: true, opened: toldOf(host, made.opened) };
    }
    return no("full");
  }

  async #tell(note: Note): Promise<Noted> {
    const answer = await askDirectory(this.#bindings, { ask: "note", note });
    if (answer.noted === "yes") this.#told = JSON.stringify(note);
    return answer;
  }

  /** Tells the directory what it has to know, when that is another than before. */
  #noteChange(): void {
    const classroom = this.#host?.classroom();
    if (this.#host === undefined || classroom === undefined || classroom.id === "") return;
    const note: Note = { id: classroom.id, code: classroom.code, playing: isPlaying(this.#host) };
    if (JSON.stringify(note) === this.#told) return;
    this.#tell(note).then(
      // By a code that is another class's nobody comes in here; the instructor makes a new one.
      ({ noted }) => noted !== "yes" && this.#around.report(`a code is ${noted}`),
      () => this.#around.after(TELL_AGAIN, () => this.#noteChange()),
    );
  }

  /** What need not be known at once, nor at any price. */
  #tellOf(question: Extract<Question, { ask: "forget" | "wrong" }>): Promise<unknown> {
    return askDirectory(this.#bindings, question).catch(() => undefined);
  }

  #drop(): void {
    const id = this.#host?.classroom().id ?? "";
    this.#host?.close();
    this.#host = undefined;
    void erase(this.#storage);
    void this.#tellOf({ ask: "forget", id });
  }

  #keepMs(): number {
    return Number(this.#bindings.KEEP_DAYS ?? 0) * DAY;
  }

  async #keepUntil(changed: number): Promise<void> {
    const keep = this.#keepMs();
    if (keep > 0 && (await this.#storage.getAlarm()) === null) {
      await this.#storage.setAlarm(changed + keep);
    }
  }
}
