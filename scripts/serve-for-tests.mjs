import { createServer } from "node:http";
import { DIST, ensureBuilt } from "./build.mjs";
import { importTypeScript } from "./import-typescript.mjs";

/**
 * For Vitest: serves the built page on a free port while the browser tests run, and hands them its
 * address as `inject("gameUrl")`, which ends in a slash.
 */
export async function setup(project) {
  await ensureBuilt();
  const { filesOf } = await importTypeScript("src/server/files.ts");
  const files = filesOf(DIST);
  const server = createServer((request, response) => files(request, response, true));
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  project.provide("gameUrl", `http://127.0.0.1:${server.address().port}/`);
  return () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
}
