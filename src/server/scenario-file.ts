import type { IncomingMessage, ServerResponse } from "node:http";
import { HEADERS, TYPES } from "../host/index.ts";
import type { Library } from "../room/index.ts";

/** "/scenarios/moscow-2005.json": no name here can lead out of the folder. */
const ADDRESS = /^\/scenarios\/([a-z0-9-]{1,60})\.json$/;

/** Whether a scenario itself is asked for. */
export const isScenario = (path: string): boolean => ADDRESS.test(path);

/**
 * A scenario with everybody's papers, for the printed pack of an instructor whose device the built files
 * are closed to while a class plays: code cannot be asked for with a token, a document can.
 */
export function answerScenario(
  library: Library,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  maySeeAll: boolean,
): void {
  const [, id = ""] = ADDRESS.exec(path) ?? [];
  const scenario = maySeeAll ? library.scenario(id) : undefined;
  const status = maySeeAll ? (scenario === undefined ? 404 : 200) : 403;
  response.writeHead(status, {
    ...HEADERS,
    "content-type": TYPES[".json"],
    "cache-control": "private, no-store",
  });
  const body = scenario === undefined ? "null" : JSON.stringify(scenario);
  response.end(request.method === "HEAD" ? undefined : body);
}
