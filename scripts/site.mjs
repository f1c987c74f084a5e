import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Every answer carries it, so that a second start can tell that the port is taken by the game. */
export const SIGNATURE = ["x-served-by", "eurasia-summit"];

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".ico": "image/x-icon",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".mp3": "audio/mpeg",
  ".ogg": "audio/ogg",
};

// Styles in attributes are allowed, because charts place their parts with them; code never is.
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "media-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "connect-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join("; ");

const HEADERS = {
  [SIGNATURE[0]]: SIGNATURE[1],
  "content-security-policy": POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
};

const NOT_FOUND = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Not found - Eurasia Summit</title>
<h1>There is no such page</h1>
<p><a href="/">Go to the game</a></p>
<p lang="ru">Такой страницы нет. <a href="/">Перейти к игре</a></p>
</html>
`;

const COMPRESSIONS = {
  br: (body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: promisify(gzip),
};

/**
 * A server for the files of one folder and nothing else: an address is looked up in the list of
 * the files that are there and never becomes a path, so none can lead out of the folder.
 * @param {string} folder absolute path
 * @returns {import("node:http").Server} not yet listening
 */
export function createSite(folder) {
  const site = { folder, files: new Map(), builtAt: undefined };
  return createServer((request, response) => {
    answer(site, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, HEADERS);
      response.end();
    });
  });
}

async function answer(site, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { ...HEADERS, allow: "GET, HEAD" }).end();
    return;
  }
  refresh(site);
  const file = site.files.get(addressOf(request.url));
  if (file === undefined) sendNotFound(request, response);
  else await sendFile(file, request, response);
}

function addressOf(url = "/") {
  try {
    const address = decodeURIComponent(url.replace(/[?#].*$/s, ""));
    return address.endsWith("/") ? `${address}index.html` : address;
  } catch {
    return "";
  }
}

/** Lists the folder again when it has been built anew. */
function refresh(site) {
  const builtAt = statSync(join(site.folder, "index.html"), { throwIfNoEntry: false })?.mtimeMs;
  if (builtAt === site.builtAt || builtAt === undefined) return;
  site.builtAt = builtAt;
  site.files = new Map();
  for (const entry of readdirSync(site.folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith(".")) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const address = path.slice(site.folder.length).replaceAll("\\", "/");
    site.files.set(address, { path, address, encoded: {} });
  }
}

function sendNotFound(request, response) {
  response.writeHead(404, { ...HEADERS, "content-type": TYPES[".html"] });
  response.end(request.method === "HEAD" ? undefined : NOT_FOUND);
}

async function sendFile(file, request, response) {
  file.body ??= readFileSync(file.path);
  file.tag ??= createHash("sha256").update(file.body).digest("base64url").slice(0, 22);
  const type = TYPES[extname(file.path)] ?? "application/octet-stream";
  const encoding = encodingFor(request, type);
  const etag = `"${file.tag}${encoding === undefined ? "" : `-${encoding}`}"`;
  const headers = {
    ...HEADERS,
    etag,
    "cache-control": lifetime(file.address),
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

function encodingFor(request, type) {
  if (!/^text\/|json|svg|wasm/.test(type)) return undefined;
  const accepted = String(request.headers["accept-encoding"] ?? "");
  return Object.keys(COMPRESSIONS).find((name) => new RegExp(`\\b${name}\\b`).test(accepted));
}

/** Each file is compressed once per encoding, by the first request, while others wait for it. */
function encoded(file, encoding) {
  if (encoding === undefined) return file.body;
  file.encoded[encoding] ??= COMPRESSIONS[encoding](file.body);
  return file.encoded[encoding];
}

/** Files that carry a hash in their name never change; everything else is asked for each time. */
function lifetime(address) {
  const hashed = /^\/assets\/.+-[\w-]{8}\.\w+$/.test(address);
  return hashed ? "public, max-age=31536000, immutable" : "no-cache";
}
