import type { YearChange, YearChanges, YearModel } from "../../present/index.ts";
import { useShell } from "../context.ts";
import { useWide } from "../play/use-wide.ts";
import { Disclosure } from "../shared/disclosure.tsx";
import { Icon } from "../shared/icon.tsx";

/** Every change until the next session opens, with all that made it. */
export function YearChangesSection({ model }: { model: YearModel }) {
  const { say } = useShell();
  const n = model.groups.reduce((sum, { changes }) => sum + changes.length, 0);
  const last = model.next === undefined;
  return (
    <section class="year-changes" aria-labelledby="year-changes-title">
      <h2 id="year-changes-title">{say("year.changes")}</h2>
      <p class="hint">{say(last ? "year.changes.last" : "year.changes.count", { n })}</p>
      {model.groups.map((group) => (
        <Group key={group.id} group={group} />
      ))}
    </section>
  );
}

/** Changes; a longer list is opened by whoever wants it, on a phone one that fills the screen. */
const LONG_GROUP = { wide: 12, narrow: 3 };

function Group({ group }: { group: YearChanges }) {
  const { say } = useShell();
  const wide = useWide();
  const { name, changes } = group;
  const long = wide ? LONG_GROUP.wide : LONG_GROUP.narrow;
  const label = (
    <>
      <strong>{name}</strong> <small>{changes.length}</small>
    </>
  );
  return (
    <Disclosure kind="change-group" label={label} open={changes.length <= long}>
      <table class="changes">
        <caption class="hidden">{say("year.group.caption", { name })}</caption>
        <thead>
          <tr>
            <th scope="col">{say("year.change.what")}</th>
            <th scope="col">{say("year.change.before")}</th>
            <th scope="col">{say("year.change.after")}</th>
            <th scope="col">{say("year.change.because")}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <Row key={change.id} change={change} />
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}

function Row({ change }: { change: YearChange }) {
  const { say } = useShell();
  const { label, before, after, because, own } = change;
  return (
    <tr>
      <th scope="row">
        {label}
        {own ? (
          <small class="own">
            <Icon name="lock" size={13} /> {say("year.change.own")}
          </small>
        ) : null}
      </th>
      <td class="before">
        <span class="cell-name" aria-hidden="true">
          {say("year.change.before")}
        </span>
        {before}
      </td>
      <td class="after">
        <span class="cell-name" aria-hidden="true">
          {say("year.change.after")}
        </span>
        <b>{after}</b>
      </td>
      <td class="causes">
        <ul>
          {because.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
