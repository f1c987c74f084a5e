/** The scenario document of a certificate: the file it names, with the changes it names. */
import { createHash } from "node:crypto";

/** Throws where the text is not the one that the certificate is about. */
export function documentOf(certificate, text) {
  const sha256 = createHash("sha256").update(text).digest("hex");
  if (sha256 !== certificate.scenario.sha256) throw new Error("the scenario is another file");
  const document = JSON.parse(text.toString());
  for (const { path, value } of certificate.scenario.settings) set(document, path, value);
  return document;
}

/** Sets what a dotted path names; members of lists are named by their ids, `*` names them all. */
function set(document, path, value) {
  const steps = path.split(".");
  const last = steps.pop();
  let places = [document];
  for (const step of steps) places = places.flatMap((place) => inside(place, step));
  if (places.length === 0) throw new Error(`nothing is at ${path}`);
  for (const place of places) put(place, last, value);
}

function inside(place, step) {
  if (step === "*") return Object.values(place);
  if (Array.isArray(place)) return place.filter((one) => one.id === step);
  if (!Object.hasOwn(place, step)) place[step] = {};
  return [place[step]];
}

function put(place, step, value) {
  if (!Array.isArray(place)) {
    if (value === null) delete place[step];
    else place[step] = value;
    return;
  }
  const at = place.findIndex((one) => one.id === step);
  if (at < 0) throw new Error(`nothing has the id ${step}`);
  if (value === null) place.splice(at, 1);
  else place[at] = value;
}
