import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { HEADERS, holdsPapers, TYPES } from "../host/index.ts";

const NOT_FOUND = pageOf(
  "There is no such page",
  '<a href="/">Go to the game</a>',
  'Такой страницы нет. <a href="/">Перейти к игре</a>',
);

const CLOSED = pageOf(
  "Closed while a class plays",
  "This file holds what delegations keep from one another. Join by your code instead.",
  "В этом файле записано то, что делегации скрывают друг от друга. Войдите по коду занятия.",
);

function pageOf(title: string, english: string, russian: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Eurasia Summit</title>
<h1>${title}</h1>
<p>${english}</p>
<p lang="ru">${russian}</p>
</html>
`;
}

const COMPRESSIONS: Readonly<Record<string, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (body) => promisify(gzip)(body),
};

interface SiteFile {
  readonly path: string;
  readonly address: string;
  body?: Buffer;
  tag?: string;
  secret?: boolean;
  readonly encoded: Record<string, Promise<Buffer>>;
}

interface Site {
  readonly folder: string;
  readonly files: Map<string, SiteFile>;
  builtAt: number | undefined;
}

/** Answers a request with a file. `maySeeAll`: whether the scenarios' own files may be given out. */
export type Files = (
  request: IncomingMessage,
  response: ServerResponse,
  maySeeAll: boolean,
) => void;

/**
 * The files of one folder and nothing else: an address is looked up in the list of the files that are
 * there and never becomes a path, so none can lead out of the folder.
 * @param folder absolute path
 */
export function filesOf(folder: string): Files {
  const site: Site = { folder, files: new Map(), builtAt: undefined };
  return (request, response, maySeeAll) => {
    answer(site, request, response, maySeeAll).catch(() => {
      if (!response.headersSent) response.writeHead(500, HEADERS);
      response.end();
    });
  };
}

function hasSecrets(file: SiteFile): boolean {
  file.secret ??= holdsPapers(file.address, () => bodyOf(file).toString("utf8"));
  return file.secret;
}

function bodyOf(file: SiteFile): Buffer {
  file.body ??= readFileSync(file.path);
  return file.body;
}

async function answer(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  maySeeAll: boolean,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { ...HEADERS, allow: "GET, HEAD" }).end();
    return;
  }
  refresh(site);
  const address = addressOf(request.url);
  const file = site.files.get(address);
  if (file === undefined) sendPage(404, NOT_FOUND, request, response);
  else if (!maySeeAll && hasSecrets(file)) sendPage(403, CLOSED, request, response);
  else await sendFile(file, request, response);
}

/** "/j/K7M2PQ" is the page of a class, which reads the code from its address. */
const JOINING = /^\/j(\/[^/]*)?$/;

function addressOf(url = "/"): string {
  try {
    const address = decodeURIComponent(url.replace(/[?#].*$/s, ""));
    if (JOINING.test(address)) return "/class.html";
    return address.endsWith("/") ? `${address}index.html` : address;
  } catch {
    return "";
  }
}

/** Lists the folder again when it has been built anew. */
function refresh(site: Site): void {
  const builtAt = statSync(join(site.folder, "index.html"), { throwIfNoEntry: false })?.mtimeMs;
  if (builtAt === site.builtAt || builtAt === undefined) return;
  site.builtAt = builtAt;
  site.files.clear();
  for (const entry of readdirSync(site.folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith(".")) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const address = path.slice(site.folder.length).replaceAll("\\", "/");
    site.files.set(address, { path, address, encoded: {} });
  }
}

function sendPage(
  status: number,
  page: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  response.writeHead(status, { ...HEADERS, "content-type": TYPES[".html"] });
  response.end(request.method === "HEAD" ? undefined : page);
}

async function sendFile(
  file: SiteFile,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  file.tag ??= createHash("sha256").update(bodyOf(file)).digest("base64url").slice(0, 22);
  const type = TYPES[extname(file.path)] ?? "application/octet-stream";
  const encoding = encodingFor(request, type);
  const etag = `"${file.tag}${encoding === undefined ? "" : `-${encoding}`}"`;
  const headers: OutgoingHttpHeaders = {
    ...HEADERS,
    etag,
    "cache-control": lifetime(file),
    vary: "accept-encoding",
  };
  if (request.headers["if-none-match"]?.split(/,\s*/).includes(etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = await encoded(file, encoding);
  headers["content-type"] = type;
  headers["content-length"] = body.length;
  if (encoding !== undefined) headers["content-encoding"] = encoding;
  response.writeHead(200, headers).end(request.method === "HEAD" ? undefined : body);
}

function encodingFor(request: IncomingMessage, type: string): string | undefined {
  if (!/^text\/|json|svg|wasm/.test(type)) return undefined;
  const accepted = String(request.headers["accept-encoding"] ?? "");
  return Object.keys(COMPRESSIONS).find((name) => new RegExp(`\\b${name}\\b`).test(accepted));
}

/** Each file is compressed once per encoding, by the first request, while others wait for it. */
async function encoded(file: SiteFile, encoding: string | undefined): Promise<Buffer> {
  const body = bodyOf(file);
  const compress = COMPRESSIONS[encoding ?? ""];
  if (encoding === undefined || compress === undefined) return body;
  file.encoded[encoding] ??= compress(body);
  return file.encoded[encoding];
}

/**
 * Files that carry a hash in their name never change; everything else is asked for each time. What only
 * some may see is kept by nobody in between.
 */
function lifetime(file: SiteFile): string {
  if (hasSecrets(file)) return "private, no-cache";
  const hashed = /^\/assets\/.+-[\w-]{8}\.\w+$/.test(file.address);
  return hashed ? "public, max-age=31536000, immutable" : "no-cache";
}
