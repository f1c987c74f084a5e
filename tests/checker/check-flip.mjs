/**
 * Checks a certificate of `flip` against the scenario file it names:
 *   node check-flip.mjs CERTIFICATE SCENARIO
 * Says "confirmed" and ends with 0, or says what is false and ends with 1. It imports nothing of
 * the program that wrote the certificate.
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { checkAlone } from "./check-alone.mjs";
import { checkPackages } from "./check-packages.mjs";
import { factsOf, isHeldOver, nameOf, outcomeOf, textsOf } from "./model.mjs";
import { documentOf } from "./scenario.mjs";

const MEASURES = ["position", "salience", "stance", "payment"];
const TAKEN = ["adopted", "adopted-amended", "tasked"];

/** Throws where anything in the certificate is false; `text` is the scenario file's bytes. */
export function check(certificate, text) {
  if (certificate.certificate !== "flip" || certificate.format !== 1) {
    throw new Error("not a certificate of a flip, format 1");
  }
  const facts = factsOf(documentOf(certificate, text), certificate.item);
  const { to, now, unreachable, alone, packages } = certificate;
  if (outcomeOf(facts) !== now.outcome) throw new Error(`now it is ${outcomeOf(facts)}`);
  if (now.outcome === to || unreachable !== null) {
    if (alone.length + packages.length > 0)
      throw new Error("claims where there is nothing to claim");
    if (now.outcome !== to && isReachable(facts, to)) throw new Error(`${to} is not out of reach`);
    return;
  }
  const expected = MEASURES.filter((one) => one !== "payment" || TAKEN.includes(to));
  for (const { measure } of packages) {
    if (!expected.includes(measure)) throw new Error(`no such measure: ${measure}`);
  }
  for (const claim of packages) {
    try {
      checkPackages(facts, claim, to);
    } catch (error) {
      throw new Error(`${claim.measure}: ${error.message}`);
    }
  }
  checkAlone(facts, alone, to);
}

/** Whether stances decide at all whether the outcome comes about. */
function isReachable(facts, to) {
  if (isHeldOver(facts)) return false;
  if (TAKEN.includes(to)) return textsOf(facts).some((text) => nameOf(facts, text) === to);
  if (facts.statement) return to === "announced";
  if (facts.mandatory) return to === "reverted";
  return to === "deferred" || to === "defeated";
}

function main([certificate, scenario]) {
  try {
    check(JSON.parse(readFileSync(certificate, "utf8")), readFileSync(scenario));
    process.stdout.write("confirmed\n");
    return 0;
  } catch (error) {
    process.stdout.write(`refused: ${error.message}\n`);
    return 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.exitCode = main(process.argv.slice(2));
}
