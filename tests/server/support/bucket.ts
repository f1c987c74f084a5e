import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** A bucket in memory that speaks as much of S3 as a cluster of workerd asks for; one writes at a time. */
export interface Bucket {
  readonly address: string;
  /** What lies in it, by name. */
  readonly objects: ReadonlyMap<string, Kept>;
  readonly close: () => Promise<void>;
}

interface Kept {
  readonly body: Buffer;
  readonly tag: string;
  readonly at: Date;
}

export async function openBucket(): Promise<Bucket> {
  const objects = new Map<string, Kept>();
  const server = createServer((request, response) => {
    answer(objects, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    address: `http://127.0.0.1:${port}`,
    objects,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  objects: Map<string, Kept>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? "", "http://bucket");
  // "/bucket/key"
  const key = decodeURIComponent(pathname.split("/").slice(2).join("/"));
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { method } = request;
  if (method === "GET" && key === "") return list(objects, searchParams, response);
  if (method === "PUT") return put(objects, key, Buffer.concat(parts), request, response);
  if (method === "DELETE") {
    const kept = objects.get(key);
    if (!mayChange(kept, request)) return void response.writeHead(412).end();
    objects.delete(key);
    return void response.writeHead(204).end();
  }
  if (method !== "GET" && method !== "HEAD") return void response.writeHead(501).end();
  get(objects.get(key), request, response);
}

function mayChange(kept: Kept | undefined, { headers }: IncomingMessage): boolean {
  if (headers["if-none-match"] === "*" && kept !== undefined) return false;
  return headers["if-match"] === undefined || headers["if-match"] === kept?.tag;
}

function put(
  objects: Map<string, Kept>,
  key: string,
  body: Buffer,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (!mayChange(objects.get(key), request)) return void response.writeHead(412).end();
  const tag = `"${createHash("md5").update(body).digest("hex")}"`;
  objects.set(key, { body, tag, at: new Date() });
  response.writeHead(200, { etag: tag }).end();
}

function get(kept: Kept | undefined, request: IncomingMessage, response: ServerResponse): void {
  if (kept === undefined) return void response.writeHead(404).end(ABSENT);
  const { body, tag, at } = kept;
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "") ?? [];
  const [first, last] = [Number(from ?? 0), to ? Number(to) : body.length - 1];
  const part = body.subarray(first, last + 1);
  const range =
    from === undefined ? {} : { "content-range": `bytes ${first}-${last}/${body.length}` };
  response.writeHead(from === undefined ? 200 : 206, {
    ...range,
    ...{ etag: tag, "last-modified": at.toUTCString(), "content-length": part.length },
  });
  response.end(request.method === "HEAD" ? undefined : part);
}

const ABSENT = "<Error><Code>NoSuchKey</Code></Error>";

/** ListObjectsV2, in one page. */
function list(objects: Map<string, Kept>, asked: URLSearchParams, response: ServerResponse): void {
  const [prefix, delimiter] = [asked.get("prefix") ?? "", asked.get("delimiter") ?? ""];
  const after = asked.get("start-after") ?? "";
  const names = [...objects.keys()].filter((one) => one.startsWith(prefix) && one > after).sort();
  const folders = new Set<string>();
  const files = names.filter((name) => {
    const end = delimiter === "" ? -1 : name.indexOf(delimiter, prefix.length);
    if (end >= 0) folders.add(name.slice(0, end + 1));
    return end < 0;
  });
  const contents = files.map((name) => {
    const { body, tag, at } = objects.get(name) as Kept;
    return `<Contents><Key>${name}</Key><LastModified>${at.toISOString()}</LastModified><ETag>${tag}</ETag><Size>${body.length}</Size></Contents>`;
  });
  const common = [...folders].map(
    (name) => `<CommonPrefixes><Prefix>${name}</Prefix></CommonPrefixes>`,
  );
  response.writeHead(200, { "content-type": "application/xml" });
  response.end(
    `<?xml version="1.0"?><ListBucketResult><Name>b</Name><Prefix>${prefix}</Prefix><KeyCount>${files.length}</KeyCount><MaxKeys>1000</MaxKeys><IsTruncated>false</IsTruncated>${contents.join("")}${common.join("")}</ListBucketResult>`,
  );
}
