import { useEffect, useRef, useState } from "preact/hooks";
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
  const [closed, setClosed] = useState<string>();
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
          <BriefSheet
            key={dossier.actor}
            dossier={dossier}
            onClose={() => {
              setOpen(undefined);
              setClosed(dossier.actor);
            }}
          />
        ) : (
          <Cover
            key={dossier.actor}
            dossier={dossier}
            focused={closed === dossier.actor}
            onOpen={() => setOpen(dossier.actor)}
          />
        ),
      )}
    </section>
  );
}

interface CoverProps {
  readonly dossier: DossierModel;
  /** Whether it was opened and closed last: the focus comes back to it. */
  readonly focused: boolean;
  readonly onOpen: () => void;
}

function Cover({ dossier, focused, onOpen }: CoverProps) {
  const { say } = useShell();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  return (
    <button ref={button} type="button" class="cover" onClick={onOpen}>
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
  const sheet = useRef<HTMLElement>(null);
  const covered = onClose !== undefined;
  useEffect(() => {
    if (covered) sheet.current?.focus();
  }, [covered]);
  return (
    <article ref={sheet} class="parchment brief" tabIndex={-1} aria-labelledby={`brief-${actor}`}>
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
