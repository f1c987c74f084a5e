import { crc32, deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { csvOf, jsonOf } from "../../src/view/text/charts/export.ts";
import { withText } from "../../src/view/text/charts/png.ts";

const saved = {
  name: "shares",
  title: "What became of it",
  origin: { scenario: "moscow-2005", version: "0a1b2c3d", seed: 7, settings: { runs: 1000 } },
  table: {
    head: ["Item", "Adopted"],
    rows: [
      ['A "text", in two parts', 0.25],
      ["=1+1", -3],
    ],
  },
};

test("a CSV file says where its numbers come from, quotes, and holds no formula", () => {
  expect(csvOf(saved).split("\r\n")).toEqual([
    "# title: What became of it",
    "# scenario: moscow-2005",
    "# version: 0a1b2c3d",
    "# seed: 7",
    "# runs: 1000",
    "Item,Adopted",
    '"A ""text"", in two parts",0.25',
    "'=1+1,-3",
    "",
  ]);
});

test("a JSON file holds the columns, the rows and the origin", () => {
  expect(JSON.parse(jsonOf(saved))).toEqual({
    title: saved.title,
    origin: saved.origin,
    columns: saved.table.head,
    rows: saved.table.rows,
  });
});

test("a PNG file carries its origin in a chunk that readers accept", () => {
  const png = withText(smallestPng(), "Description", '{"title":"Исход"}');
  const chunks = chunksOf(png);
  expect(chunks.map(({ type }) => type)).toEqual(["IHDR", "tEXt", "IDAT", "IEND"]);
  expect(chunks.every(({ sound }) => sound)).toBe(true);
  const text = "\\u{418}\\u{441}\\u{445}\\u{43e}\\u{434}";
  expect(chunks[1]?.body.toString()).toBe(`Description\0{"title":"${text}"}`);
});

/** One grey pixel. */
function smallestPng(): Uint8Array {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const parts = [chunk("IHDR", header), chunk("IDAT", deflateSync(Buffer.from([0, 128])))];
  return Buffer.concat([signature, ...parts, chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const named = Buffer.concat([Buffer.from(type), body]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crcOf(named));
  return Buffer.concat([length, named, sum]);
}

/** Node's own, which knows nothing of ours. */
const crcOf = (bytes: Buffer): number => crc32(bytes) >>> 0;

function chunksOf(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const chunks: { type: string; body: Buffer; sound: boolean }[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const named = bytes.subarray(at + 4, at + 8 + length);
    const sound = bytes.readUInt32BE(at + 8 + length) === crcOf(named);
    chunks.push({ type: named.subarray(0, 4).toString(), body: named.subarray(4), sound });
    at += 12 + length;
  }
  return chunks;
}
