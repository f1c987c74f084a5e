/** The engine behaves as it did then; it has what is used of Node's modules by itself since 2026-08-04. */
export const COMPATIBLE_WITH = "2026-11-01";

/**
 * workerd's configuration (Cap'n Proto as text) of one instance of the host.
 * @param {import("./edge-config.d.mts").EdgeConfig} options
 * @returns {string}
 */
export function edgeConfig({ address, data, page, cluster }) {
  const files = page === undefined ? "" : `(name = "page", disk = (path = ${text(page)})),`;
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "classes", worker = .classes),
    (name = "data", disk = (path = ${text(data)}, writable = true, allowDotfiles = true)),
    ${files}
  ],
  sockets = [(
    name = "web",
    address = ${text(address)},
    http = (forwardedProtoHeader = "X-Forwarded-Proto"),
    service = "classes",
  )],
  ${cluster === undefined ? "" : clusterOf(cluster)}
);

const classes :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.js")],
  compatibilityDate = "${COMPATIBLE_WITH}",
  durableObjectNamespaces = [
    (className = "OneClass", uniqueKey = "eurasia-summit-class", enableSql = true),
    (className = "Directory", uniqueKey = "eurasia-summit-directory", enableSql = true),
  ],
  durableObjectStorage = (localDisk = "data"),
  bindings = [
    (name = "CLASSES", durableObjectNamespace = "OneClass"),
    (name = "DIRECTORY", durableObjectNamespace = "Directory"),
    (name = "KEY", fromEnvironment = "EURASIA_KEY"),
    (name = "KEEP_DAYS", fromEnvironment = "EURASIA_KEEP_DAYS"),
    ${page === undefined ? "" : '(name = "FILES", service = "page"),'}
  ],
);
`;
}

/** Where the bucket is, and what opens it, workerd reads from AWS_* in its environment. */
function clusterOf({ bucket, address, advertise, key, timeDivisor }) {
  const told = advertise === undefined ? "" : `advertise = ${text(advertise)},`;
  const divisor = timeDivisor === undefined ? "" : `unsafeTimeDivisor = ${timeDivisor},`;
  return `cluster = (
    bucket = ${text(bucket)},
    address = ${text(address)},
    ${told}
    key = ${text(key)},
    ${divisor}
  ),`;
}

/** As Cap'n Proto writes texts, which is as JSON does where there is nothing unusual in them. */
const text = (value) => JSON.stringify(value);

/**
 * The same for the managed cloud, as wrangler's configuration. EURASIA_KEY is no part of it: it is a
 * secret there, by the name of KEY.
 */
export function cloudConfig() {
  const classes = { CLASSES: "OneClass", DIRECTORY: "Directory" };
  return `${JSON.stringify(
    {
      name: "eurasia-summit",
      main: "worker.js",
      no_bundle: true,
      compatibility_date: COMPATIBLE_WITH,
      durable_objects: {
        bindings: Object.entries(classes).map(([name, class_name]) => ({ name, class_name })),
      },
      migrations: [{ tag: "v1", new_sqlite_classes: Object.values(classes) }],
      assets: {
        directory: "page",
        binding: "FILES",
        run_worker_first: true,
        html_handling: "none",
      },
      vars: { KEEP_DAYS: "30" },
    },
    undefined,
    2,
  )}\n`;
}
