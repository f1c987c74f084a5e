import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Bucket, openBucket } from "./bucket.ts";
import { type Instance, OBJECT_FILE, objectsOfClasses, startInstance } from "./edge.ts";
import { KEY } from "./host.ts";

/** An instance of a cluster, with the name by which its peers know it. */
export interface Peer extends Instance {
  readonly node: string;
  /** Its own disk, which nobody else needs. */
  readonly folder: string;
}

/** Instances of the host over one bucket. */
export interface Cluster {
  readonly bucket: Bucket;
  readonly peers: readonly Peer[];
  /** The one that has the only class now; absent while nobody alive has it. */
  readonly owner: () => Peer | undefined;
  /** What the bucket has of the class. */
  readonly bytesKept: () => number;
  /** Another, with an empty disk. */
  readonly add: () => Promise<Peer>;
  /** Ends one at once, and takes its disk away. */
  readonly kill: (peer: Peer) => Promise<void>;
  /** Ends one as it should be ended: it hands over what it has. */
  readonly retire: (peer: Peer) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Leases of 4 s instead of 20; shorter ones a busy machine does not keep. */
const QUICK = 5;

export async function startCluster(size: number): Promise<Cluster> {
  const bucket = await openBucket();
  const peers: Peer[] = [];
  let object: string | undefined;
  const gone = (peer: Peer): void => {
    peers.splice(peers.indexOf(peer), 1);
    rmSync(peer.folder, { recursive: true, force: true });
  };
  const cluster: Cluster = {
    bucket,
    peers,
    owner: () => {
      object ??= peers.flatMap(({ folder }) => objectIn(folder))[0];
      const node = object === undefined ? undefined : ownerIn(bucket, object);
      return peers.find((one) => one.node === node);
    },
    bytesKept: () =>
      [...bucket.objects].reduce(
        (sum, [name, { body }]) => sum + (name.includes(`/${object}/`) ? body.length : 0),
        0,
      ),
    add: async () => {
      const peer = await startPeer(bucket);
      peers.push(peer);
      return peer;
    },
    kill: (peer) => peer.kill().then(() => gone(peer)),
    retire: (peer) => peer.end().then(() => gone(peer)),
    close: async () => {
      for (const peer of [...peers]) await cluster.kill(peer);
      await bucket.close();
    },
  };
  while (peers.length < size) await cluster.add();
  return cluster;
}

async function startPeer(bucket: Bucket): Promise<Peer> {
  const before = nodesIn(bucket);
  const folder = mkdtempSync(join(tmpdir(), "peer-"));
  const instance = await startInstance({
    folder,
    key: KEY,
    cluster: {
      bucket: "s3://classes/test",
      address: "127.0.0.1:0",
      key: "known to the instances of the test alone",
      timeDivisor: QUICK,
    },
    environment: {
      AWS_ENDPOINT_URL: bucket.address,
      ...{ AWS_REGION: "auto", AWS_ACCESS_KEY_ID: "test", AWS_SECRET_ACCESS_KEY: "test" },
    },
  });
  const node = nodesIn(bucket).find((one) => !before.includes(one)) ?? "";
  return { ...instance, node, folder };
}

const nodesIn = ({ objects }: Bucket): string[] =>
  [...objects.keys()].flatMap((name) => /\/nodes\/(\w+)\.json$/.exec(name)?.[1] ?? []);

/** The object of the class, where this instance has had it. */
function objectIn(folder: string): string[] {
  const classes = objectsOfClasses(folder);
  if (!existsSync(classes)) return [];
  return readdirSync(classes).flatMap((name) => OBJECT_FILE.exec(name)?.[1] ?? []);
}

/** As the record in the bucket says that makes one the owner. */
function ownerIn({ objects }: Bucket, object: string): string | undefined {
  const name = [...objects.keys()].find((one) => one.endsWith(`/${object}/own.json`));
  const record = name === undefined ? undefined : objects.get(name)?.body;
  return record === undefined ? undefined : JSON.parse(String(record)).node;
}
