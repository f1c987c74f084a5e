import { useState } from "preact/hooks";
import type { World } from "../../../engine/index.ts";
import { type DossierModel, presentDossier } from "../../present/index.ts";
import { useApp, useShell } from "../context.ts";
import { Flag } from "../shared/flag.tsx";
import { Icon } from "../shared/icon.tsx";
import { Aims } from "./aims.tsx";

/** The secret sheets of those who play: one lies open, several each under its own cover. */
export function BriefCards({ world }: { world: World }) {
  const shell = useShell();
  const { say } = shell;
  const persons = useApp((state) => state.session?.persons) ?? [];
  const [open, setOpen] = useState<string>();
  const briefs = persons.flatMap((person) => {
    const dossier = presentDossier(world, world.members[person]?.id ?? "", true, shell);
    return dossier === undefined ? [] : [dossier];
  });
  const [only] = briefs;
  if (only === undefined) return <p class="watching">{say("pages.briefing.watching")}</p>;
  if (briefs.length === 1) return <BriefSheet dossier={only} />;
  return (
    <section class="briefs" aria-labelledby="briefs-title">
      <h2 id="briefs-title">{say("pages.briefing.briefs")}</h2>
      <p class="hint">{say("pages.briefing.curtain")}</p>
      {briefs.map((dossier) =>
        open === dossier.actor ? (
          <BriefSheet key={dossier.actor} dossier={dossier} onClose={() => setOpen(undefined)} />
        ) : (
          <Cover key={dossier.actor} dossier={dossier} onOpen={() => setOpen(dossier.actor)} />
        ),
      )}
    </section>
  );
}

function Cover({ dossier, onOpen }: { dossier: DossierModel; onOpen: () => void }) {
  const { say } = useShell();
  return (
    <button type="button" class="cover" onClick={onOpen}>
      <Flag code={dossier.flag} width={40} />
      <span>{say("pages.briefing.reveal", { name: dossier.name })}</span>
      <Icon name="lock" />
    </button>
  );
}

interface BriefSheetProps {
  readonly dossier: DossierModel;
  readonly onClose?: () => void;
}

function BriefSheet({ dossier, onClose }: BriefSheetProps) {
  const { say } = useShell();
  const { name, flag, brief, aims, actor } = dossier;
  return (
    <article class="parchment brief" aria-labelledby={`brief-${actor}`}>
      <header>
        <Flag code={flag} width={56} />
        <div>
          <p class="eyebrow">{say("pages.briefing.mine")}</p>
          <h2 id={`brief-${actor}`}>{name}</h2>
        </div>
        <p class="secret-stamp">{say("pages.briefing.stamp")}</p>
      </header>
      <p class="secret">
        <Icon name="lock" size={16} />
        {say("pages.briefing.secret")}
      </p>
      <p class="brief-text">{brief}</p>
      <Aims title={say("pages.briefing.aims")} aims={aims} />
      {onClose === undefined ? null : (
        <button type="button" class="quiet" onClick={onClose}>
          {say("pages.briefing.hide")}
        </button>
      )}
    </article>
  );
}
