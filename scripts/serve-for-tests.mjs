import { DIST, ensureBuilt } from "./build.mjs";
import { createSite } from "./site.mjs";

/**
 * For Vitest: serves the built page on a free port while the browser tests run, and hands them its
 * address as `inject("gameUrl")`, which ends in a slash.
 */
export async function setup(project) {
  await ensureBuilt();
  const server = createSite(DIST);
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
