import { useState } from "preact/hooks";
import { LONGEST_LINK } from "../../../../store/index.ts";
import { useApp, useShell } from "../../context.ts";
import { CopyLink } from "../../pages/save.tsx";
import { QrCode } from "../../qr/qr-code.tsx";
import { saveFile } from "../../shared/save-file.ts";
import { useLink } from "../../shared/use-link.ts";

/** The game or all its branches as a file, as a link and as a code for a camera. */
export function ShareBranches({ many }: { many: boolean }) {
  const { say, actions } = useShell();
  const campaign = useApp((state) => state.game !== undefined);
  const scenario = useApp((state) => state.game?.campaign.id ?? state.world.scenario.id);
  const [whole, setWhole] = useState(true);
  const all = many && whole && !campaign;
  const [done, setDone] = useState("");
  const link = useLink(all);
  const save = () => {
    const name = `${scenario}-${all ? "branches" : actions.hash().slice(0, 8)}.txt`;
    saveFile(all ? actions.branches() : actions.transcript(), name);
    setDone(say("pages.save.exported", { name }));
  };
  return (
    <section class="parchment branch-share" aria-labelledby="branches-share">
      <h2 id="branches-share">{say("branches.share")}</h2>
      <p>{say("branches.share.text")}</p>
      {many && !campaign ? (
        <label class="branch-what">
          <span>{say("branches.share.what")}</span>
          <select
            value={whole ? "all" : "one"}
            onChange={(event) => setWhole(event.currentTarget.value === "all")}
          >
            <option value="all">{say("branches.share.all")}</option>
            <option value="one">{say("branches.share.one")}</option>
          </select>
        </label>
      ) : null}
      <button type="button" class="branch-main" onClick={save}>
        {say("branches.share.file")}
      </button>
      {link.length > LONGEST_LINK ? (
        <p>{say("branches.share.tooLong", { length: link.length, most: LONGEST_LINK })}</p>
      ) : (
        <>
          <CopyLink link={link} onDone={setDone} />
          <h3>{say("branches.qr")}</h3>
          <QrCode link={link} />
        </>
      )}
      <p class="branch-done" role="status">
        {done}
      </p>
    </section>
  );
}
