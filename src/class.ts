import "./view/text/styles/all.css";
import "./view/class/styles/class.css";
import { createClassApp, type Letter, type Machine, seatKeep } from "./classroom/index.ts";
import type { Laboratory } from "./laboratory/index.ts";
import { createDevice, mountClass, type OpenRecord, type SummitLine } from "./view/class/index.ts";
import type { Language, Role } from "./view/present/index.ts";
import { createDrawing, type Mounted } from "./view/text/index.ts";

/** What the address says: who comes, and by what. */
interface Coming {
  readonly as: Role;
  readonly code: string;
  readonly token: string;
}

/** "/j/K7M2PQ" is a student's; behind "#teach=", "#show=" and "#host=" stands what lets others in. */
function comingFrom({ pathname, hash, search }: Location): Coming {
  const [, page, secret = ""] = /^#(teach|show|host)(?:=(.*))?$/.exec(hash) ?? [];
  const token = decodeURIComponent(secret);
  if (page === "host") return { as: "host", code: "", token };
  if (page !== undefined)
    return { as: page === "teach" ? "instructor" : "projector", code: "", token };
  const [, code = ""] = /\/j\/([^/]+)$/.exec(pathname) ?? [];
  return {
    as: "student",
    code: code || (new URLSearchParams(search).get("code") ?? ""),
    token: "",
  };
}

type Summit = SummitLine & {
  readonly days: readonly [string, string];
  readonly lessons: boolean;
};

/** A line for each summit, made while the page was built (vite.config.ts): no scenario is in this page. */
const SUMMITS = import.meta.glob<Summit>(
  ["../scenarios/*.json", "!../scenarios/scenario.schema.json"],
  { import: "default", query: "?entry", eager: true },
);
const summits = Object.values(SUMMITS).sort(
  (a, b) => Number(b.lessons) - Number(a.lessons) || a.days[0].localeCompare(b.days[0]),
);

const machine: Machine = {
  open: () => {
    const { protocol, host } = location;
    return new WebSocket(`${protocol === "https:" ? "wss" : "ws"}://${host}/ws`);
  },
  now: () => Date.now(),
  chance: () => Math.random(),
  after: (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};

/** Without `crypto.randomUUID`: a class's address is no secure context, and has none. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");

/** What the browser may refuse to keep is not kept. */
function kept<Value>(load: () => Value, otherwise: Value): Value {
  try {
    return load();
  } catch {
    return otherwise;
  }
}

const LEFT = "eurasia-summit:left";
const LANGUAGE = "eurasia-summit:language";

const leftBefore = (): readonly Letter[] =>
  kept(() => JSON.parse(sessionStorage.getItem(LEFT) ?? "[]") as readonly Letter[], []);

function language(): Language {
  const asked =
    new URLSearchParams(location.search).get("lang") ??
    kept(() => localStorage.getItem(LANGUAGE), null) ??
    navigator.language.slice(0, 2);
  return asked === "ru" ? "ru" : "en";
}

/** Replays a game that has ended. The rules, and what computes, are loaded by whoever looks back at one. */
function recordOpener(): OpenRecord {
  let laboratory: Laboratory | undefined;
  return async (document, transcript) => {
    const [{ openRecord }, { webLaboratory }] = await Promise.all([
      import("./store/index.ts"),
      import("./laboratory/index.ts"),
    ]);
    laboratory ??= webLaboratory(navigator.hardwareConcurrency || 1);
    return openRecord({
      ...{ document, transcript, laboratory, language: language() },
      reducedMotion: matchMedia("(prefers-reduced-motion: reduce)").matches,
      loadRewrite: async () => {
        const { checkDocument } = await import("./scenario/index.ts");
        return (settings) => checkDocument(structuredClone(document), { settings });
      },
    });
  };
}

function start(root: HTMLElement): void {
  const coming = comingFrom(location);
  const keep = seatKeep(() => localStorage);
  const known = ofClass(coming.code);
  const seat = keep.seats().find(({ code }) => code === known && code !== "");
  const { as, code } = coming;
  const token = as === "student" ? (seat?.token ?? "") : coming.token;
  const spoken = language();
  const app = createClassApp({
    ...{ as, language: spoken, keep, machine, newId },
    ...(code === "" ? {} : { code }),
    ...(token === "" ? {} : { token }),
    left: as === "student" ? leftBefore() : [],
    keepLeft: (letters) =>
      kept(() => sessionStorage.setItem(LEFT, JSON.stringify(letters)), undefined),
  });
  const motion = matchMedia("(prefers-reduced-motion: reduce)");
  const device = createDevice(app, {
    language: spoken,
    reducedMotion: motion.matches,
    keepLanguage: (chosen) => kept(() => localStorage.setItem(LANGUAGE, chosen), undefined),
  });
  motion.addEventListener("change", () => device.actions.setReducedMotion(motion.matches));
  const hurry = (): void => {
    if (document.visibilityState === "visible") app.actions.hurry();
  };
  window.addEventListener("online", hurry);
  document.addEventListener("visibilitychange", hurry);
  const canvas = createDrawing({
    mount: async (host, { source, commands }) => {
      const { mountCanvas } = await import("./view/phaser/index.ts");
      await mountCanvas(host, source, commands).ready;
    },
    mounted: () => mounted,
    tell: device.actions.setCanvas,
  });
  app.store.subscribe(({ code: known }) => settle(known));
  const mounted: Mounted = mountClass(root, {
    ...{ app, device, keep, code, canvas, summits },
    openRecord: recordOpener(),
  });
}

/** The class's code of what stands in the address: without a room's letter. */
const ofClass = (code: string): string =>
  code
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .slice(0, CODE_LENGTH);

const CODE_LENGTH = 6;

/** Whoever opens the page again from its address then gets the same seat. */
function settle(code: string | undefined): void {
  const address = `/j/${code}`;
  if (code === undefined || code === "" || location.pathname === address) return;
  history.replaceState(null, "", address);
}

const root = document.getElementById("app");
if (root !== null) start(root);
