// The rules are made from the table in .ci/layers.cjs; tests/architecture breaks each of them.
const { LAYERS, PACKAGES, PURE, ON_NODE, ENTRIES } = require("./.ci/layers.cjs");

const names = Object.keys(LAYERS);
const anyOf = (paths) => `(?:${paths.join("|")})`;
const inLayer = (layer) => `^src/${layer}/`;
const literal = (text) => text.replace(/[.]/g, "\\.");

function forbid(name, comment, from, to) {
  return { name, comment, severity: "error", from, to };
}

const layerRules = names.map((layer) =>
  forbid(
    `layer-${layer.replace("/", "-")}`,
    `${layer} imports ${LAYERS[layer].join(", ") || "no other layer"}.`,
    { path: inLayer(layer) },
    { path: "^src/", pathNot: anyOf([layer, ...LAYERS[layer]].map(inLayer)) },
  ),
);

const mains = ["main.ts", "class.ts"];
const isMain = `^src/${anyOf(mains.map(literal))}$`;

const packageRules = [...names, ...mains].map((place) => {
  const allowed = Object.entries(PACKAGES).filter(([where]) => `${where}/`.startsWith(`${place}/`));
  const nested = allowed.filter(([where]) => where !== place).map(([where]) => inLayer(where));
  return forbid(
    `packages-${place.replace("/", "-")}`,
    `${place} imports ${PACKAGES[place]?.join(", ") ?? "no package"}.`,
    { path: mains.includes(place) ? `^src/${literal(place)}$` : inLayer(place), pathNot: nested },
    { path: "node_modules/", pathNot: packagePaths(PACKAGES[place] ?? []) },
  );
});

const nestedPackageRules = Object.entries(PACKAGES)
  .filter(([place]) => !names.includes(place) && !mains.includes(place))
  .map(([place, packages]) =>
    forbid(
      `packages-${place.replace("/", "-")}`,
      `${place} imports ${packages.join(", ")}.`,
      { path: inLayer(place) },
      { path: "node_modules/", pathNot: packagePaths(packages) },
    ),
  );

function packagePaths(packages) {
  return packages.map((name) => `node_modules/${literal(name)}/`);
}

const doors = anyOf(names.map((layer) => `src/${layer}`));

module.exports = {
  forbidden: [
    ...layerRules,
    ...packageRules,
    ...nestedPackageRules,
    forbid(
      "door",
      "From outside, a layer is entered through its index.ts.",
      { path: `^(${doors})/` },
      { path: "^src/", pathNot: ["^$1/", `^${doors}/index\\.ts$`] },
    ),
    forbid(
      "door-from-main",
      "Where a page begins, too, a layer is entered through its index.ts; a style sheet has no index.",
      { path: isMain },
      { path: "^src/", pathNot: [`^${doors}/index\\.ts$`, "\\.css$"] },
    ),
    forbid("main-is-last", "Nothing imports where a page begins.", {}, { path: isMain }),
    {
      name: "known-folder",
      comment: "Every file of src/ belongs to a layer of the table.",
      severity: "error",
      from: {},
      module: {
        path: "^src/",
        pathNot: [...names.map(inLayer), isMain],
        numberOfDependentsLessThan: 100,
      },
    },
    forbid(
      "node-only-on-node",
      "The modules of Node exist in the command line and the server alone.",
      { path: "^src/", pathNot: ON_NODE.map(inLayer) },
      { dependencyTypes: ["core"] },
    ),
    forbid(
      "pure-stays-inside",
      "A pure layer reads no file outside src/: scenarios reach it as values.",
      { path: PURE.map(inLayer) },
      { pathNot: ["^src/", "node_modules/"], dependencyTypesNot: ["core"] },
    ),
    forbid(
      "data-only",
      "Outside src/ there is nothing to import but scenarios and pictures.",
      { path: "^src/", pathNot: PURE.map(inLayer) },
      {
        pathNot: ["^src/", "^scenarios/", "^assets/", "node_modules/"],
        dependencyTypesNot: ["core"],
      },
    ),
    forbid("no-cycle", "Modules do not import each other in a circle.", {}, { circular: true }),
    forbid("resolved", "Every import leads somewhere.", {}, { couldNotResolve: true }),
    forbid(
      "no-dead-module",
      "Every module is reached from where a program begins.",
      { path: `^src/${anyOf(ENTRIES)}$` },
      { path: "^src/", pathNot: `^src/${anyOf(ENTRIES)}$`, reachable: false },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // Without this, imports of types alone are not seen.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "types"],
    },
    skipAnalysisNotInRules: true,
  },
};
