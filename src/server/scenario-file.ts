import type { IncomingMessage, ServerResponse } from "node:http";
import { HEADERS, TYPES } from "../host/index.ts";
import type { Library } from "../room/index.ts";

/**
 * A scenario with everybody's papers, for the printed pack of an instructor whose device the built files
 * are closed to while a class plays: code cannot be asked for with a token, a document can.
 */
export function answerScenario(
  library: Library,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
  maySeeAll: boolean,
): void {
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
