import { randomBytes } from "node:crypto";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { DIST, ensureBuilt } from "./build.mjs";
import { edgeBundle } from "./bundle-edge.mjs";
import { cloudConfig } from "./edge-config.mjs";
import { layOutEdge, startEdge } from "./edge-instance.mjs";
import { ensureInstalled } from "./install.mjs";
import { inRoot } from "./root.mjs";

/**
 * The classroom on workerd: `npm run edge [-- options]`, docs/deployment.md. Starts one instance, or with
 * `--out FOLDER` lays everything that is needed into a folder, to be started elsewhere.
 */
const USAGE = `npm run edge -- [options]
  --port N, --host ADDRESS     where browsers come (5173, 127.0.0.1)
  --data FOLDER                where classes are kept (classes/workerd)
  --bucket s3://NAME/PREFIX    several instances over one bucket; AWS_* in the environment open it
  --peers ADDRESS:PORT         where the other instances come (127.0.0.1:0)
  --out FOLDER                 write the program, its page and its configuration there, and end
In the environment: EURASIA_KEY opens classes, EURASIA_KEEP_DAYS (30) says how long they are kept,
EURASIA_CLUSTER_KEY is known to the instances alone.`;

const text = { type: "string" };
const options = {
  ...{ port: { ...text, default: "5173" }, host: { ...text, default: "127.0.0.1" } },
  ...{ data: text, bucket: text, peers: { ...text, default: "127.0.0.1:0" }, out: text },
};
const values = readOptions();
await ensureInstalled();
await ensureBuilt().catch((error) => stop(error.message, 1));
if (values.out === undefined) await start();
else await layOut(resolve(values.out));

function readOptions() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return stop(`${error.message}\n${USAGE}`, 2);
  }
}

function stop(message, code) {
  process.stderr.write(`\n${message}\n`);
  process.exit(code);
}

function cluster() {
  if (values.bucket === undefined) return {};
  const key = process.env.EURASIA_CLUSTER_KEY ?? "";
  if (key.length < 32) stop("EURASIA_CLUSTER_KEY must have 32 characters or more.", 2);
  return { cluster: { bucket: values.bucket, address: values.peers, key } };
}

async function start() {
  const folder = inRoot(".cache", "edge");
  const data = values.data === undefined ? inRoot("classes", "workerd") : resolve(values.data);
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const { host } = values;
  const config = { address: `${host}:${values.port}`, data, page: DIST, ...cluster() };
  layOutEdge(folder, await edgeBundle(), config);
  const key = process.env.EURASIA_KEY ?? randomBytes(16).toString("base64url");
  if (key.length < 16) stop("EURASIA_KEY must have 16 characters or more.", 2);
  const { child, port } = startEdge(folder, {
    cluster: values.bucket !== undefined,
    environment: { EURASIA_KEEP_DAYS: "30", ...process.env, EURASIA_KEY: key },
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill("SIGTERM"));
  child.on("exit", (code) => process.exit(code ?? 0));
  const page = `http://${["127.0.0.1", "0.0.0.0"].includes(host) ? "localhost" : host}:${await port}`;
  process.stdout.write(`\n  to open a class    ${page}/class.html#host=${key}\n`);
  process.stdout.write(`  students join at   ${page}/j\n  Ctrl-C ends it.\n\n`);
}

async function layOut(folder) {
  mkdirSync(join(folder, "objects"), { recursive: true, mode: 0o700 });
  const address = `${values.host}:${values.port}`;
  const config = { address, data: "objects", page: "page", ...cluster() };
  layOutEdge(folder, await edgeBundle(), config);
  cpSync(DIST, join(folder, "page"), { recursive: true });
  writeFileSync(join(folder, "wrangler.json"), cloudConfig());
  const flag = values.bucket === undefined ? "" : " --experimental";
  process.stdout.write(
    `${folder} is ready. There, with EURASIA_KEY set:\n  workerd serve workerd.capnp${flag}\n`,
  );
}
