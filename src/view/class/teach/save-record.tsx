import { useState } from "preact/hooks";
import { homeOf, USUAL_HOME } from "../../present/index.ts";
import { Disclosure, saveFile, useDeviceActions, useSay, useVoice } from "../../text/index.ts";
import { refusalWord, useClassActions } from "../context.ts";
import { RECORD_FILES, type RecordFile, recordFile } from "./record-files.ts";
import "../styles/save-record.css";

/** What happened in the class as files: to keep, to grade by, for a learning management system. */
export function SaveRecord() {
  const say = useSay();
  const [names, setNames] = useState(false);
  const [address, setAddress] = useState(USUAL_HOME);
  const save = useSave(names, address);
  return (
    <section class="card save-record" aria-labelledby="save-record">
      <h2 id="save-record">{say("teach.record")}</h2>
      <p>{say("teach.record.lead")}</p>
      <ul>
        {RECORD_FILES.map((file) => (
          <li key={file}>
            <button type="button" class="quiet" onClick={() => void save(file)}>
              {say(`teach.record.${file}`)}
            </button>
            <p class="hint">{say(`teach.record.${file}.hint`)}</p>
          </li>
        ))}
      </ul>
      <label class="save-names">
        <input
          type="checkbox"
          checked={names}
          onChange={({ currentTarget }) => setNames(currentTarget.checked)}
        />
        <span>
          {say("teach.record.names")} <small>{say("teach.record.names.hint")}</small>
        </span>
      </label>
      <Disclosure label={say("teach.record.address")}>
        <input
          aria-label={say("teach.record.address")}
          value={address}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
        <p class="hint">{say("teach.record.address.hint")}</p>
      </Disclosure>
    </section>
  );
}

/** Asks the host for the record as it is now, and gives the person a file made of it. */
function useSave(names: boolean, address: string): (file: RecordFile) => Promise<void> {
  const voice = useVoice();
  const { record } = useClassActions();
  const { tell } = useDeviceActions();
  return async (file) => {
    const home = homeOf(address);
    if (home === undefined) return tell({ kind: "error", key: "teach.record.address.wrong" });
    const outcome = await record(names);
    if (!outcome.ok) return tell({ kind: "error", key: refusalWord(outcome.refusal) });
    const { record: made } = outcome.reply;
    if (made === undefined) return;
    const { name, type, text } = recordFile(file, made, home, voice);
    saveFile(text, name, type);
  };
}
