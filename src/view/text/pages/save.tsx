import { useRef, useState } from "preact/hooks";
import { useApp, useShell } from "../context.ts";
import { saveFile } from "../shared/save-file.ts";
import { useLink } from "../shared/use-link.ts";
import { OpenTranscript } from "./open-transcript.tsx";

/** Keeps, carries and opens games: a file, a link, a fingerprint. */
export function SavePanel() {
  const { say, actions } = useShell();
  const scenario = useApp((state) => state.game?.campaign.id ?? state.world.scenario.id);
  // Read again whenever a move was made.
  useApp((state) => state.session);
  const hash = actions.hash();
  const link = useLink(false);
  const [done, setDone] = useState("");
  const name = `${scenario}-${hash.slice(0, 8)}.txt`;
  const save = () => {
    saveFile(actions.transcript(), name);
    setDone(say("pages.save.exported", { name }));
  };
  return (
    <div class="save-panel">
      <section class="save-game" aria-labelledby="save-title">
        <h2 id="save-title">{say("pages.save.title")}</h2>
        <p class="hint">{say("pages.save.text")}</p>
        <button type="button" class="primary" onClick={save}>
          {say("pages.save.export")}
        </button>
        <CopyLink link={link} onDone={setDone} />
        <p class="save-done" role="status">
          {done}
        </p>
        <p class="fingerprint">
          <span>{say("pages.save.hash")}</span> <code>{hash}</code>
        </p>
        <p class="hint">{say("pages.save.hash.text")}</p>
      </section>
      <OpenTranscript />
    </div>
  );
}

/** The link in a field, so that it can be copied by hand where the browser does not allow it. */
export function CopyLink({ link, onDone }: { link: string; onDone: (text: string) => void }) {
  const { say } = useShell();
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(link);
      onDone(say("pages.save.link.copied"));
    } catch {
      onDone(say("pages.save.link.refused"));
    }
  };
  return (
    <div class="copy-link">
      <input
        ref={field}
        type="text"
        readOnly
        value={link}
        aria-label={say("pages.save.link.label")}
      />
      <button type="button" class="quiet" disabled={link === ""} onClick={() => void copy()}>
        {say("pages.save.link")}
      </button>
    </div>
  );
}
