import { type Attempts, createAttempts } from "../host/index.ts";
import { clockwork } from "./clockwork.ts";
import type { Found, Note, Noted, Question } from "./directory.ts";
import type { ObjectState, Sql } from "./platform.ts";

const TABLE = `
  CREATE TABLE IF NOT EXISTS classes (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    playing INTEGER NOT NULL
  ) STRICT;
`;

/** As many as one directory knows. */
const MOST_CLASSES = 10_000;

/** As many as somebody looks through. */
const MOST_LISTED = 100;

/** The one object that knows which classes there are. It holds no secret but the codes. */
export class Directory {
  readonly #sql: Sql;
  readonly #attempts: Attempts;

  constructor({ storage }: ObjectState) {
    this.#sql = storage.sql;
    this.#sql.exec(TABLE);
    this.#attempts = createAttempts(clockwork(() => Date.now()));
  }

  async fetch(request: Request): Promise<Response> {
    return Response.json(await this.#answer((await request.json()) as Question));
  }

  #answer(question: Question): object | Promise<object> {
    switch (question.ask) {
      case "code":
      case "class":
      case "key":
        return this.#find(question);
      case "wrong":
        this.#attempts.wrong();
        return {};
      case "note":
        return this.#note(question.note);
      case "forget":
        this.#sql.exec("DELETE FROM classes WHERE id = ?", question.id);
        return {};
      case "playing":
        return { playing: this.#count("WHERE playing = 1") > 0 };
      case "latest":
        return { ids: this.#latest() };
    }
  }

  async #find(question: Extract<Question, { address: string }>): Promise<Found> {
    if (!(await this.#attempts.turn(question.address))) return { no: "tooFast" };
    const id = this.#idOf(question);
    if (id === undefined) this.#attempts.wrong();
    return id === undefined ? { no: "unknown" } : { id };
  }

  #idOf(question: Extract<Question, { address: string }>): string | undefined {
    if (question.ask === "key") return question.right ? "" : undefined;
    const [by, value] = question.ask === "code" ? ["code", question.code] : ["id", question.id];
    const [row] = [...this.#sql.exec(`SELECT id FROM classes WHERE ${by} = ?`, value)];
    return (row as { id: string } | undefined)?.id;
  }

  #note({ id, code, playing }: Note): Noted {
    const [other] = [...this.#sql.exec("SELECT id FROM classes WHERE code = ?", code)];
    if (other !== undefined && (other as { id: string }).id !== id) return { noted: "taken" };
    if (this.#count("WHERE id <> ?", id) >= MOST_CLASSES) return { noted: "full" };
    const put = "INSERT OR REPLACE INTO classes (id, code, playing) VALUES (?, ?, ?)";
    this.#sql.exec(put, id, code, playing ? 1 : 0);
    return { noted: "yes" };
  }

  /** What is noted anew gets a higher rowid. */
  #latest(): string[] {
    const query = "SELECT id FROM classes ORDER BY rowid DESC LIMIT ?";
    return [...this.#sql.exec(query, MOST_LISTED)].map((row) => (row as { id: string }).id);
  }

  #count(where: string, ...values: unknown[]): number {
    const [row] = [...this.#sql.exec(`SELECT COUNT(*) AS n FROM classes ${where}`, ...values)];
    return (row as { n: number }).n;
  }
}
