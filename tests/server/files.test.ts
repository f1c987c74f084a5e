import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { filesOf } from "../../src/server/files.ts";
import { libraryOf } from "../../src/server/library.ts";
import { createClassServer } from "../../src/server/server.ts";
import { sqliteStore } from "../../src/server/store-sqlite.ts";
import { connect, nextId } from "./support/client.ts";
import { type Host, instructorOf, joinAs, KEY, openClass } from "./support/host.ts";

const folder = mkdtempSync(join(tmpdir(), "files-"));
const [page, data] = [join(folder, "page"), join(folder, "data")];
mkdirSync(join(page, "assets"), { recursive: true });
const FILES = {
  "index.html": "<title>game</title>",
  "class.html": "<title>class</title>",
  "assets/scenario-moscow-2005-abcdefgh.js": "var a={id:`KAZ`,brief:{en:`secrets`,ru:``}}",
  // As the page takes it in for its what-if desk: the document's own text.
  "assets/moscow-2005-abcdefgh.js": 'var e=`{ "brief": {\n  "en": "secrets"',
  "assets/main-abcdefgh.js": 'var words={"dossier.brief":{en:`Your brief`}}',
};
for (const [name, text] of Object.entries(FILES)) writeFileSync(join(page, name), text);

const serve = async (trustsLocal: boolean, keepDays = 30): Promise<Host> => {
  const server = createClassServer({
    ...{ classes: sqliteStore(data), library: libraryOf("scenarios"), files: filesOf(page) },
    ...{ key: KEY, trustsLocal, keepDays },
  });
  await new Promise<void>((resolve) => server.http.listen(0, "127.0.0.1", resolve));
  const { port } = server.http.address() as { port: number };
  const stop = () => server.close();
  return { port, key: KEY, stop, restart: () => stop().then(() => serve(trustsLocal, keepDays)) };
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The address is sent as it stands, which `fetch` would tidy up. */
const ask = (port: number, path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve) => {
    get(
      { host: "127.0.0.1", port, path, headers, setHost: headers.host === undefined },
      (response) => {
        let text = "";
        response.on("data", (part) => {
          text += part;
        });
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      },
    );
  });

const SECRET = "/assets/scenario-moscow-2005-abcdefgh.js";

test("files with everybody's papers are closed to other devices while a class plays", async () => {
  const host = await serve(false);
  expect((await ask(host.port, SECRET)).status).toBe(200);
  const opened = await openClass(host);
  for (const path of [
    SECRET,
    "/assets/moscow-2005-abcdefgh.js",
    `${SECRET}?x`,
    "/assets%2Fscenario-moscow-2005-abcdefgh.js",
  ]) {
    const answer = await ask(host.port, path);
    expect(answer.status, path).toBe(403);
    expect(answer.text).not.toContain("secrets");
  }
  const student = await joinAs(host, opened);
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  expect((await ask(host.port, SECRET, bearer(student.token))).status).toBe(403);
  expect((await ask(host.port, SECRET, bearer(opened.instructor))).status).toBe(200);
  expect((await ask(host.port, "/assets/main-abcdefgh.js")).status).toBe(200);
  await host.stop();
});

test("a scenario is given to an instructor while a class plays, and to no student", async () => {
  const host = await serve(false);
  const path = "/scenarios/joint-command-2002.json";
  const opened = await openClass(host);
  const student = await joinAs(host, opened);
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  for (const headers of [{}, bearer(student.token), bearer(opened.projector), bearer("x")]) {
    const answer = await ask(host.port, path, headers);
    expect(answer.status).toBe(403);
    expect(answer.text).toBe("null");
  }
  const answer = await ask(host.port, path, bearer(opened.instructor));
  expect(answer.status).toBe(200);
  expect(answer.headers["cache-control"]).toBe("private, no-store");
  expect(JSON.parse(answer.text).id).toBe("joint-command-2002");
  const paths = [
    "/scenarios/nothing.json",
    "/scenarios/..%2Fpackage.json",
    "/scenarios/../package.json",
  ];
  for (const one of paths) {
    expect((await ask(host.port, one, bearer(opened.instructor))).status, one).toBe(404);
  }
  await host.stop();
});

test("the machine itself may see all, by its own name and through nobody's hands", async () => {
  const host = await serve(true);
  const asked = (headers: Record<string, string>) => ask(host.port, SECRET, headers);
  expect((await asked({ host: `localhost:${host.port}` })).status).toBe(200);
  expect((await asked({ host: "class.example" })).status).toBe(403);
  expect((await asked({ host: "localhost", "x-forwarded-for": "10.0.0.7" })).status).toBe(403);
  await host.stop();
});

test("a class's address shows its page; no path leads out of the folder; the headers hold", async () => {
  const host = await serve(false);
  for (const path of ["/j", "/j/K7M2PQ", "/class.html"]) {
    const answer = await ask(host.port, path);
    expect(answer.text).toBe(FILES["class.html"]);
    const policy = String(answer.headers["content-security-policy"]);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain("upgrade-insecure-requests");
    expect(answer.headers["x-content-type-options"]).toBe("nosniff");
    expect(answer.headers["referrer-policy"]).toBe("no-referrer");
    expect(answer.headers["set-cookie"]).toBeUndefined();
  }
  for (const path of [
    "/../data",
    "/%2e%2e/data",
    "/assets/../../data",
    "/j/../../data",
    "/%00",
    "/%zz",
  ]) {
    expect((await ask(host.port, path)).status, path).toBe(404);
  }
  await host.stop();
});

test("a deleted class leaves no file, and one that nobody touched for its days goes by itself", async () => {
  let host = await serve(false, 30);
  const opened = await openClass(host);
  const teacher = await instructorOf(host, opened);
  const student = await joinAs(host, opened);
  const filesFor = (id: string) => readdirSync(data).filter((name) => name.startsWith(id));
  expect(filesFor(opened.class).length).toBeGreaterThan(0);
  await teacher.ask({ t: "delete", id: nextId(), code: opened.code.toLowerCase() });
  await student.device.until(({ closed }) => closed);
  expect(student.device.last).toEqual({ t: "bye", reason: "deleted" });
  expect(filesFor(opened.class)).toEqual([]);
  const late = await connect(host.port);
  await expect(late.hello("student", { token: student.token })).rejects.toThrow();

  const old = await openClass(host);
  await host.stop();
  const past = Date.now() / 1000 - 31 * 86_400;
  for (const name of filesFor(old.class)) utimesSync(join(data, name), past, past);
  host = await serve(false, 30);
  expect(existsSync(join(data, `${old.class}.class.sqlite`))).toBe(false);
  await host.stop();
});
