import { presentCertificate, type presentFlip } from "../../present/index.ts";
import { useApp, useShell } from "../context.ts";
import { saveFile } from "../shared/save-file.ts";

type Found = Parameters<typeof presentFlip>[1];

/** What the page claims as a file that another program checks. A year of a campaign has no file. */
export function FlipCertificate({ found }: { readonly found: Found }) {
  const { say } = useShell();
  const world = useApp((state) => state.world);
  const session = useApp((state) => state.session);
  const inCampaign = useApp((state) => state.campaign !== undefined);
  const sha256 = useApp((state) => state.scenarios.find(({ id }) => id === found.scenario)?.sha256);
  if (inCampaign || sha256 === undefined) return null;
  const { name, content, command } = presentCertificate(world, found, sha256, session);
  return (
    <section class="parchment" aria-labelledby="flip-certificate">
      <h2 id="flip-certificate">{say("explore.flip.certificate")}</h2>
      <p>{say("explore.flip.certificate.text")}</p>
      <p class="flip-save">
        <button
          type="button"
          class="quiet"
          onClick={() => saveFile(content, name, "application/json")}
        >
          {say("explore.flip.certificate.save")}
        </button>
      </p>
      <p class="hint">{say("explore.flip.certificate.check")}</p>
      <p class="flip-command">
        <code>{command}</code>
      </p>
    </section>
  );
}
