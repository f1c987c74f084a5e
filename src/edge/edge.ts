import { classOfToken, HEADERS, isSame, isSameOrigin, scenarioIn, TYPES } from "../host/index.ts";
import type { Library } from "../room/index.ts";
import { askInstructor } from "./class-questions.ts";
import { askDirectory } from "./directory.ts";
import { receive } from "./door.ts";
import { fileFor } from "./files.ts";
import { answerWith, type Bindings, newLine } from "./platform.ts";

/** Answers a request: a line to a class, where students join, or a file of the page. */
export async function answer(
  request: Request,
  bindings: Bindings,
  library: Library,
): Promise<Response> {
  const { pathname, origin, host } = new URL(request.url);
  if (pathname === "/ws") return answerLine(request, bindings, host);
  if (pathname === "/reach.json") return reach(origin);
  const may = () => maySeeAll(request, bindings);
  const scenario = scenarioIn(pathname);
  if (scenario !== undefined) return answerScenario(library, scenario, await may());
  if (bindings.FILES === undefined) return new Response(null, { status: 404, headers: HEADERS });
  return fileFor(request, bindings.FILES, may);
}

function answerLine(request: Request, bindings: Bindings, host: string): Response {
  const { headers } = request;
  if (headers.get("upgrade") !== "websocket") {
    return new Response(null, { status: 426, headers: { ...HEADERS, upgrade: "websocket" } });
  }
  if (!isSameOrigin(headers.get("origin") ?? undefined, host)) {
    return new Response(null, { status: 403, headers: HEADERS });
  }
  const { theirs, ours } = newLine();
  receive(ours, bindings, addressOf(headers));
  return answerWith(theirs);
}

/** A scenario with everybody's papers, for the printed pack of an instructor. */
function answerScenario(library: Library, id: string, may: boolean): Response {
  const scenario = may ? library.scenario(id) : undefined;
  const headers = { ...HEADERS, "cache-control": "private, no-store" };
  const status = may ? (scenario === undefined ? 404 : 200) : 403;
  return Response.json(scenario ?? null, { status, headers });
}

/** As the proxy in front tells it. */
const addressOf = (headers: Headers): string =>
  headers.get("cf-connecting-ip") ??
  headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ??
  "";

/** The address under which this was asked is the one that others reach. */
const reach = (origin: string): Response =>
  new Response(JSON.stringify({ join: [`${origin}/j`] }), {
    headers: { ...HEADERS, "content-type": TYPES[".json"] ?? "", "cache-control": "no-store" },
  });

/** While a class plays, files with everybody's papers are for instructors. */
async function maySeeAll(request: Request, bindings: Bindings): Promise<boolean> {
  if (!(await askDirectory(bindings, { ask: "playing" })).playing) return true;
  const [, token = ""] = /^Bearer (\S+)$/.exec(request.headers.get("authorization") ?? "") ?? [];
  if (token === "") return false;
  if (isSame(token, bindings.KEY ?? "")) return true;
  const id = classOfToken(token);
  const found = await askDirectory(bindings, { ask: "class", id, address: "" });
  return "id" in found && (await askInstructor(bindings, id, token));
}
