import { beforeAll, describe, expect, test } from "vitest";
import { type ClassRecord, recordOf } from "../../src/record/index.ts";
import { csvText, gradesFile, logFile, type Voice } from "../../src/view/present/index.ts";
import { createSay } from "../../src/view/say/index.ts";
import { LIBRARY } from "../support/class-log.ts";
import { rowsOf } from "../support/csv.ts";
import { eventfulClass, HOSTILE_NAME } from "../support/eventful-class.ts";

const voiceOf = (language: "en" | "ru"): Voice => ({ say: createSay(language), language });
const EN = voiceOf("en");
const RU = voiceOf("ru");

let record: ClassRecord;
let named: ClassRecord;
beforeAll(() => {
  const { rows } = eventfulClass();
  record = recordOf(rows, { library: LIBRARY }, false);
  named = recordOf(rows, { library: LIBRARY }, true);
});

describe("the grade book", () => {
  test("begins with what Canvas and Moodle import, and leaves grade and feedback empty", () => {
    const [head = [], ...people] = rowsOf(gradesFile(record, EN), ",");
    expect(head.slice(0, 7)).toEqual([
      "Student",
      "ID",
      "SIS Login ID",
      "Section",
      "Eurasia Summit",
      "Feedback",
      "Participant",
    ]);
    expect(people.map((row) => row[0])).toEqual([1, 2, 3, 4].map((n) => `Participant ${n}`));
    for (const row of people) expect(row.slice(1, 6)).toEqual(["", "", "", "", ""]);
  });

  test("counts what the record shows, of the whole time and without what was taken back", () => {
    const [head = [], ...rows] = rowsOf(gradesFile(record, EN), ",");
    const of = (person: string, column: string) =>
      rows.find((row) => row[6] === person)?.[head.indexOf(column)];
    const asked = record.log.filter(
      (line) =>
        line.what === "move" &&
        line.cut !== true &&
        line.floor.includes("p2") &&
        line.answer !== undefined,
    );
    expect(of("p2", "Questions to answer")).toBe(String(asked.length));
    expect(of("p2", "Questions answered")).toBe(
      String(asked.filter(({ by }) => by === "p2").length),
    );
    expect(Number(of("p2", "Minutes of play in a seat"))).toBe(record.people[1]?.stays[0]?.minutes);
    expect([of("p2", "Room"), of("p2", "Delegation"), of("p2", "Post")]).toEqual([
      "A",
      "Russia",
      "President",
    ]);
    const aims = record.rooms[0]?.aims.find(({ seat }) => seat === "RUS");
    expect(of("p2", "Delegation’s aims fulfilled")).toBe(String(aims?.met));
    // Three of them have been in the room since before the first deed; of Russia's each counts.
    const deeds = record.rooms[0]?.deeds.filter(
      ({ seat, deed }) => seat === "RUS" && deed === "declared",
    );
    expect(of("p2", "Delegation – Kept its word: said in public")).toBe(String(deeds?.length));
    expect(deeds?.length).toBeGreaterThan(0);
    expect(of("p4", "Questions to answer")).toBe("0");
    expect([of("p2", "Offers sent"), of("p1", "Offers agreed to")]).toEqual(["1", "1"]);
    expect(of("p1", "Delegation – Bargained: deals")).toBe("1");
  });

  test("a name is never a formula, and never breaks its cell", () => {
    const [, , row = []] = rowsOf(gradesFile(named, EN), ",");
    expect(row[0]).toBe(`'${HOSTILE_NAME}`);
    const guarded = ["=1+1", "+7", "-2+3", "@SUM(A1)", "\tx", "-", "−5", "Anna-Maria", "a=b"];
    const text = csvText([guarded, ["-12", -12, "-1.5"]]);
    expect(text).toBe(`'=1+1,'+7,'-2+3,'@SUM(A1),'\tx,'-,−5,Anna-Maria,a=b\r\n-12,-12,-1.5\r\n`);
  });

  test("is in Russian for who reads Russian, parted by semicolons; what is imported keeps its names", () => {
    const [head = [], first = []] = rowsOf(gradesFile(record, RU), ";");
    expect(head[0]).toBe("Student");
    expect(head.slice(6).every((cell) => /^[^A-Za-z]*$/.test(cell))).toBe(true);
    expect(first[8]).toBe("Казахстан");
  });
});

describe("the log", () => {
  test.each(["en", "ru"] as const)("in %s: every line is a sentence", (language) => {
    const rows = rowsOf(logFile(record, voiceOf(language)), language === "ru" ? ";" : ",");
    const sentences = rows.slice(1).map((row) => row[4] ?? "");
    expect(sentences.length).toBeGreaterThan(60);
    for (const text of sentences) {
      expect(text).toMatch(/\p{L}{3}/u);
      expect(text).not.toMatch(/record\.|room\.|undefined|[{}]|“”|«»/);
    }
    expect(new Set(sentences).size).toBeGreaterThan(25);
    const kinds = new Set(record.log.map(({ what }) => what));
    expect(kinds.size).toBeGreaterThan(20);
  });

  test("tells in order what happened and at whose doing, what was undone too, and nothing twice", () => {
    const [head, ...rows] = rowsOf(logFile(record, EN), ",");
    expect(head).toEqual([
      "Time (UTC)",
      "Room",
      "Who",
      "Delegation",
      "What",
      "Move, as in the transcript",
      "Taken back later",
    ]);
    const moves = record.log.filter(({ what }) => what === "move");
    expect(rows.filter((row) => row[5] !== "")).toHaveLength(moves.length);
    expect(rows.filter((row) => row[6] === "yes").length).toBeGreaterThan(0);
    const texts = rows.map((row) => `${row[2]}: ${row[4]}`);
    expect(texts).toContain("Instructor: Event: A new contract is signed");
    expect(texts).toContain('Instructor: Message to everybody: Half time, "as they say"');
    expect(texts.filter((text) => text.includes("Five minutes"))).toHaveLength(1);
    expect(texts.filter((text) => /The game began/.test(text))).toHaveLength(1);
    expect(texts).toContain("By itself: Pause");
  });
});
