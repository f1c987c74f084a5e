import type { IncomingMessage, ServerResponse } from "node:http";
import { HEADERS, TYPES } from "../host/index.ts";
import { joinAddress, lanHosts } from "./addresses.ts";

/** Where other machines can reach this one; asked for by the instructor's page, which knows only its own address. */
export const REACH = "/reach.json";

export function answerReach(request: IncomingMessage, response: ServerResponse): void {
  const port = request.socket.localPort ?? 0;
  const join = lanHosts().map((host) => joinAddress(host, port));
  response.writeHead(200, {
    ...HEADERS,
    "content-type": TYPES[".json"],
    "cache-control": "no-store",
  });
  response.end(JSON.stringify({ join }));
}
