import type { Alone, Flip, PackageResult, TextFlip, ToldPackage } from "../../explorer/index.ts";
import { table } from "../table.ts";

/** What `flip` found, for a person at a terminal. */
export function flipText(found: Flip): string {
  const { item, to, now, unreachable } = found;
  const head = `${item} is ${now.outcome} (rung ${now.option}). What would make it ${to}?\n`;
  if (now.outcome === to) return `${head}\nNothing: it is.\n`;
  const never =
    unreachable === undefined
      ? ""
      : `\nNo stances, payments or prices would: Rule ${unreachable.rule} (${unreachable.reason}).\n`;
  return [head, never, textPart(found.text), alonePart(found.alone), packagePart(found)]
    .filter((part) => part !== "")
    .join("\n");
}

function alonePart(alone: readonly Alone[]): string {
  if (alone.length === 0) return "";
  const possible = alone.filter((one) => one.to !== undefined);
  const rows = possible.map((one) => [
    one.actor ?? "all",
    one.lever,
    `${one.from} -> ${one.to}`,
    `${one.change}`,
    one.unit,
  ]);
  const red = alone.flatMap((one) => (one.reason === "redLine" ? [one.actor ?? ""] : []));
  const lines =
    red.length === 0
      ? ""
      : `\nInside a red line, which nothing buys (Rule 4.3): ${[...new Set(red)].join(", ")}\n`;
  const tried = alone.length - possible.length;
  return `One number alone:\n${table([["whose", "number", "from -> to", "change", "unit"], ...rows])}${lines}No value at all of ${tried} other numbers does it.\n`;
}

function textPart(text: readonly TextFlip[]): string {
  const lines = text.map(({ change, from, to, outcome, gives }) => {
    const verdict = gives ? "gives it" : `no: ${outcome}`;
    if (change === "amendment") return `amendment ${to} moved: ${verdict}`;
    if (change === "specified") return `fully described: ${verdict}`;
    return to === undefined
      ? "tabled elsewhere: no rung gives it"
      : `tabled at ${to} instead of ${from}: ${verdict}`;
  });
  return `The text:\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

const packagePart = ({ packages }: Flip): string =>
  packages.length === 0 ? "" : `Cheapest packages:\n${packages.map(packageLines).join("")}`;

function packageLines(one: PackageResult): string {
  const { measure, unit, best, runnerUp, exhausted } = one;
  const { played, shut, dear, below, everything } = exhausted;
  const second =
    runnerUp !== null
      ? `    next    ${say(runnerUp, unit)}\n`
      : best === null
        ? ""
        : `    next    none: every package that does it ${everything ? "" : "within the budget "}changes these numbers\n`;
  const reach = everything ? "everything there is" : `all that costs less than ${below}`;
  return `  ${measure}\n    least   ${best === null ? none(one) : say(best, unit)}\n${second}    proof   ${reach}: ${played} played, ${shut} parts that cannot, ${dear} too dear\n`;
}

const none = ({ budget, gain, exhausted }: PackageResult): string =>
  gain !== undefined && exhausted.everything
    ? `none: the sponsor gains ${gain} value units, and no payment below that does it`
    : exhausted.everything
      ? "none"
      : `none within the budget of ${budget}`;

const say = ({ cost, changes }: ToldPackage, unit: string): string =>
  `${cost} ${unit}: ${changes
    .map(({ actor, lever, from, to, arrives }) =>
      lever === "payment"
        ? `${actor} is paid ${to} (${arrives} arrive)`
        : `${actor} ${lever} ${from} -> ${to}`,
    )
    .join(", ")}`;
