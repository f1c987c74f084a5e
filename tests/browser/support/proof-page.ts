import type { Scenario } from "../../../src/engine/index.ts";
import { prove } from "./proof.ts";

/** Computes the proof in this browser and sends it back. */
const scenario = (await (await fetch("/scenario.json")).json()) as Scenario;
const lines = prove(scenario);
await fetch("/report", { method: "POST", body: JSON.stringify(lines) });
