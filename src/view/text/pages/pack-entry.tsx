import { useShell } from "../context.ts";
import { isPlain } from "./plain-press.ts";

/** The way to the sheets that are printed for a class: a link, so that it can be kept and sent. */
export function PackEntry({ id }: { id: string }) {
  const { say, actions } = useShell();
  return (
    <p class="pack-entry">
      <a
        class="quiet"
        href={`?scenario=${encodeURIComponent(id)}&pack=75`}
        onClick={(event) => {
          if (!isPlain(event)) return;
          event.preventDefault();
          actions.showPack({});
        }}
      >
        {say("pack.open")}
      </a>
      <span class="hint">{say("pack.open.hint")}</span>
    </p>
  );
}
