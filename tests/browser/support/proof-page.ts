import { type Material, prove } from "./proof.ts";

/** Computes the proof in this browser and sends it back. */
const material = (await (await fetch("/material.json")).json()) as Material;
const lines = prove(material);
await fetch("/report", { method: "POST", body: JSON.stringify(lines) });
