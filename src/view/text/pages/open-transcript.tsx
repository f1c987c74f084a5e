import { useState } from "preact/hooks";
import { useSay, useShell } from "../context.ts";
import { Disclosure } from "../shared/disclosure.tsx";

/** Bytes; the reader of transcripts refuses longer ones anyway. */
const LARGEST_FILE = 2_000_000;

/** Opens a game from a file, a drop or pasted text. What is wrong with it comes as a notice. */
export function OpenTranscript() {
  const { say, actions } = useShell();
  const [over, setOver] = useState(false);
  const take = async (file: File | undefined) => {
    setOver(false);
    if (file === undefined) return;
    const values = { name: file.name };
    if (file.size > LARGEST_FILE) {
      actions.tell({ kind: "error", key: "pages.open.tooLarge", values });
      return;
    }
    try {
      await actions.openTranscript(await file.text());
    } catch {
      actions.tell({ kind: "error", key: "pages.open.unreadable", values });
    }
  };
  return (
    <section
      class={over ? "open-game over" : "open-game"}
      aria-labelledby="open-title"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <h2 id="open-title">{say("pages.open.title")}</h2>
      <p class="hint">{say(over ? "pages.open.drop" : "pages.open.text")}</p>
      <FileChoice onFile={(file) => void take(file)} />
      <PasteBox />
    </section>
  );
}

function FileChoice({ onFile }: { onFile: (file: File | undefined) => void }) {
  const say = useSay();
  return (
    <label class="file-choice">
      <span>{say("pages.open.file")}</span>
      <input
        type="file"
        accept=".txt,text/plain"
        onChange={(event) => {
          const input = event.currentTarget;
          onFile(input.files?.[0]);
          // So that the same file can be chosen again after it was mended.
          input.value = "";
        }}
      />
    </label>
  );
}

function PasteBox() {
  const { say, actions } = useShell();
  const [text, setText] = useState("");
  const open = () => {
    if (text.trim() === "") actions.tell({ kind: "error", key: "pages.open.empty" });
    else void actions.openTranscript(text);
  };
  return (
    <Disclosure label={say("pages.open.paste")}>
      <textarea
        class="paste"
        rows={6}
        spellcheck={false}
        aria-label={say("pages.open.paste")}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="button" class="quiet" onClick={open}>
        {say("pages.open.pasted")}
      </button>
    </Disclosure>
  );
}
