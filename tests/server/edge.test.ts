import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { connect, nextId } from "./support/client.ts";
import { type Instance, type InstanceOptions, startInstance } from "./support/edge.ts";
import { instructorOf, joinAs, KEY, openClass } from "./support/host.ts";

/** What the host on workerd has of its own; what it has in common with the other is tested beside it. */

const folder = mkdtempSync(join(tmpdir(), "edge-"));
const running: Instance[] = [];
afterAll(async () => {
  await Promise.all(running.map((one) => one.kill()));
  rmSync(folder, { recursive: true, force: true });
});

async function start(name: string, more: Partial<InstanceOptions> = {}) {
  const instance = await startInstance({ folder: join(folder, name), key: KEY, ...more });
  running.push(instance);
  return { ...instance, key: KEY };
}

/** Everything that the engine has written, as one text. */
const onDisk = (name: string): string =>
  readdirSync(join(folder, name, "objects"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"))
    .join("\n");

test("of a class that is deleted nothing can be read on the disk", async () => {
  const host = await start("deleted");
  const opened = await openClass(host);
  const teacher = await instructorOf(host, opened);
  const { device, token } = await joinAs(host, opened, "KAZ");
  await device.command({ do: "name", name: "Aigerim of the second row" });
  expect(onDisk("deleted")).toContain("Aigerim of the second row");
  await teacher.ask({ t: "delete", id: nextId(), code: opened.code.toLowerCase() });
  await device.until(({ closed }) => closed);
  expect(device.last).toEqual({ t: "bye", reason: "deleted" });
  const late = await connect(host.port);
  await expect(late.hello("student", { token })).rejects.toThrow("no welcome");
  const again = await connect(host.port);
  await expect(again.hello("student", { code: opened.code })).rejects.toThrow("no welcome");
  expect(onDisk("deleted")).not.toContain("Aigerim of the second row");
});

test("a class that nobody has touched for its days goes by itself, while people look on", async () => {
  const host = await start("kept", { keepDays: 8 / 86_400 });
  const opened = await openClass(host);
  const { device } = await joinAs(host, opened, "KAZ");
  await device.command({ do: "name", name: "Bakyt of the third row" });
  await device.until(({ closed }) => closed);
  expect(device.last).toEqual({ t: "bye", reason: "deleted" });
  expect(onDisk("kept")).not.toContain("Bakyt");
});

test("a code is good until the instructor makes another, and a host that is killed knows the new one", async () => {
  let host = await start("codes");
  const opened = await openClass(host);
  const teacher = await instructorOf(host, opened);
  await teacher.command({ do: "newCode" }, "A");
  await teacher.until(({ parts }) => (parts.class?.code ?? opened.code) !== opened.code);
  const code = teacher.parts.class?.code ?? "";
  await host.kill();
  host = await start("codes");
  const late = await connect(host.port);
  await expect(late.hello("student", { code: opened.code })).rejects.toThrow("no welcome");
  expect((await joinAs(host, { ...opened, code })).token.length).toBeGreaterThan(20);
});

test("a key that can be guessed opens nothing", async () => {
  for (const key of ["", "short"]) {
    const host = { ...(await start(`key-${key}`, { key })), key };
    await expect(openClass(host)).rejects.toThrow("no welcome");
  }
});

test("words are guessed at a class's door no faster than at the host's", async () => {
  const host = await start("passes");
  const opened = await openClass(host);
  const tries = await Promise.all(Array.from({ length: 70 }, () => connect(host.port)));
  const begun = performance.now();
  const code = `${opened.code}-AAAAAA`;
  for (const [at, device] of tries.entries()) {
    if (at >= 60) await device.hello("student", { code }).catch(() => 0);
    else void device.hello("student", { code }).catch(() => 0);
  }
  // 40 at once, then 20 a second.
  expect(performance.now() - begun).toBeGreaterThan(1000);
});

const FILES = {
  "index.html": "<title>game</title>",
  "class.html": "<title>class</title>",
  "assets/scenario-moscow-2005-abcdefgh.js": "var a={id:`KAZ`,brief:{en:`secrets`,ru:``}}",
  "assets/main-abcdefgh.js": 'var words={"dossier.brief":{en:`Your brief`}}',
  ".built-from": "here",
};

test("the page is served; files with everybody's papers are closed while a class plays", async () => {
  const page = join(folder, "page-files");
  mkdirSync(join(page, "assets"), { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(page, name), text);
  const host = await start("page", { page });
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${host.port}${path}`, { headers });
  for (const path of ["/j", "/j/K7M2PQ", "/class.html"]) {
    const answer = await ask(path);
    expect(await answer.text()).toBe(FILES["class.html"]);
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(answer.headers.get("content-type")).toContain("text/html");
    expect(answer.headers.get("set-cookie")).toBeNull();
  }
  expect(await (await ask("/")).text()).toBe(FILES["index.html"]);
  for (const path of ["/assets", "/assets/", "/.built-from", "/%2e%2e/objects", "/none.html"]) {
    expect((await ask(path)).status, path).toBe(404);
  }
  const secret = "/assets/scenario-moscow-2005-abcdefgh.js";
  expect((await ask(secret)).status).toBe(200);
  const opened = await openClass(host);
  const closed = await ask(secret);
  expect(closed.status).toBe(403);
  expect(await closed.text()).not.toContain("secrets");
  const student = await joinAs(host, opened);
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  expect((await ask(secret, bearer(student.token))).status).toBe(403);
  expect((await ask(secret, bearer(opened.instructor))).status).toBe(200);
  expect((await ask(secret, bearer(KEY))).status).toBe(200);
  const pack = "/scenarios/moscow-2005.json";
  expect((await ask(pack)).status).toBe(403);
  expect((await (await ask(pack, bearer(opened.instructor))).json()).id).toBe("moscow-2005");
  expect((await ask("/scenarios/none.json", bearer(opened.instructor))).status).toBe(404);
  const plain = await ask("/assets/main-abcdefgh.js");
  expect(plain.status).toBe(200);
  expect(plain.headers.get("cache-control")).toContain("immutable");
  expect(await (await ask("/reach.json")).json()).toEqual({
    join: [`http://127.0.0.1:${host.port}/j`],
  });
});
