import { HEADERS, holdsPapers, TYPES } from "../host/index.ts";
import type { Answering } from "./platform.ts";

/** By address and time of change: whether everybody's papers stand in a file. */
const known = new Map<string, boolean>();

/** "/j/K7M2PQ" is the page of a class, which reads the code from its address. */
const JOINING = /^\/j(\/[^/]*)?$/;

/**
 * Answers with a file of the built page. What has no ending that is known is no file: folders are not
 * listed. Compression is the business of the proxy in front.
 * @param maySeeAll is asked where a file holds everybody's papers
 */
export async function fileFor(
  request: Request,
  files: Answering,
  maySeeAll: () => Promise<boolean>,
): Promise<Response> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return plain(405, "Method not allowed", { allow: "GET, HEAD" });
  }
  const address = addressOf(new URL(request.url).pathname);
  const type = TYPES[/\.\w+$/.exec(address)?.[0] ?? ""];
  const found = type === undefined ? undefined : await files.fetch(`http://files${address}`);
  if (type === undefined || found === undefined || !found.ok) return plain(404, NOT_FOUND);
  const modified = found.headers.get("last-modified") ?? "";
  const body = await found.arrayBuffer();
  const secret = isSecret(`${address} ${modified}`, address, body);
  if (secret && !(await maySeeAll())) return plain(403, CLOSED);
  const headers = { ...HEADERS, "content-type": type, "cache-control": lifetime(address, secret) };
  if (modified !== "" && request.headers.get("if-modified-since") === modified) {
    return new Response(null, { status: 304, headers });
  }
  const dated = modified === "" ? headers : { ...headers, "last-modified": modified };
  return new Response(request.method === "HEAD" ? null : body, { headers: dated });
}

const NOT_FOUND = "There is no such page. Такой страницы нет.";
const CLOSED =
  "Closed while a class plays: this file holds what delegations keep from one another. " +
  "Закрыто, пока идёт занятие: в этом файле записано то, что делегации скрывают друг от друга.";

const plain = (status: number, text: string, headers: Record<string, string> = {}): Response =>
  new Response(`${text}\n`, {
    status,
    headers: { ...HEADERS, ...headers, "content-type": TYPES[".txt"] ?? "" },
  });

function addressOf(path: string): string {
  if (JOINING.test(path)) return "/class.html";
  return path.endsWith("/") ? `${path}index.html` : path;
}

function isSecret(key: string, address: string, body: ArrayBuffer): boolean {
  const before = known.get(key);
  if (before !== undefined) return before;
  const secret = holdsPapers(address, () => new TextDecoder().decode(body));
  known.set(key, secret);
  return secret;
}

/** Names with a hash never change; what only some may see is kept by nobody in between. */
function lifetime(address: string, secret: boolean): string {
  if (secret) return "private, no-cache";
  const hashed = /^\/assets\/.+-[\w-]{8}\.\w+$/.test(address);
  return hashed ? "public, max-age=31536000, immutable" : "no-cache";
}
