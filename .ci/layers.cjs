// Who may import whom. Read a row as "layer: the layers that it may import".
// src/main.ts and src/class.ts put everything together, may import any layer, and are imported by nothing.
const LAYERS = {
  engine: [],
  scenario: ["engine"],
  analysis: ["engine"],
  agents: ["engine", "analysis"],
  explorer: ["engine", "analysis", "agents"],
  session: ["engine", "analysis", "agents"],
  campaign: ["engine", "analysis", "agents", "session"],
  debrief: ["engine", "analysis", "agents", "explorer", "session"],
  room: ["engine", "agents", "session"],
  record: ["engine", "scenario", "analysis", "agents", "session", "debrief", "room"],
  laboratory: ["engine", "scenario", "analysis", "agents", "explorer", "session", "debrief"],
  "view/words": [],
  "view/say": ["view/words"],
  "view/present": [
    "engine",
    "analysis",
    "explorer",
    "session",
    "campaign",
    "debrief",
    "room",
    "record",
    "view/words",
  ],
  store: ["engine", "session", "campaign", "laboratory", "view/present"],
  "view/text": ["engine", "view/present", "view/words", "view/say", "store"],
  "view/phaser": ["view/present"],
  classroom: ["view/present"],
  "view/class": ["view/present", "view/words", "view/say", "view/text", "store", "classroom"],
  host: [
    "engine",
    "scenario",
    "agents",
    "session",
    "room",
    "record",
    "view/words",
    "view/say",
    "view/present",
  ],
  server: ["room", "host", "view/present"],
  edge: ["room", "host", "view/present"],
  cli: [
    "engine",
    "scenario",
    "analysis",
    "agents",
    "explorer",
    "session",
    "campaign",
    "debrief",
    "record",
    "view/words",
    "view/say",
    "view/present",
    "host",
    "server",
  ],
};

// The packages that a layer may import. A layer that is not named here imports none.
const PACKAGES = {
  scenario: ["zod", "jsonc-parser"],
  record: ["zod"],
  store: ["zustand"],
  "view/say": ["intl-messageformat"],
  "view/text": ["preact", "zustand", "@fontsource", "@fontsource-variable"],
  // Pictures of numbers: scales and shapes, the drawing is ours.
  "view/text/charts": ["preact", "d3-scale", "d3-shape"],
  // Codes that a camera reads; the drawing is ours.
  "view/text/qr": ["preact", "uqr"],
  "view/phaser": ["phaser"],
  classroom: ["zustand"],
  "view/class": ["preact", "zustand"],
  // Messages against their schemas.
  host: ["zod"],
  // Sockets, and the log of a class on disk.
  server: ["ws", "libsql", "uqr"],
  // The bench plays the same game on other people's libraries, for comparison.
  "cli/bench": ["boardgame.io", "immer"],
};

// The layers that know no host: no DOM, no Node, no clock, no locale, nothing outside src/.
const PURE = [
  "engine",
  "scenario",
  "analysis",
  "agents",
  "explorer",
  "session",
  "campaign",
  "debrief",
  "room",
  "record",
  "view/words",
  "view/present",
];

// The layers that run in Node and may use its modules; workerd has those that `host` and `edge` use.
const ON_NODE = ["host", "server", "edge", "cli"];

// Where a program begins. What none of them reaches is dead.
const ENTRIES = ["main\\.ts", "class\\.ts", "cli/main\\.ts", ".*worker\\.ts"];

module.exports = { LAYERS, PACKAGES, PURE, ON_NODE, ENTRIES };
