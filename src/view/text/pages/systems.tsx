import type { ChangeModel } from "../../present/index.ts";
import { useSay } from "../context.ts";
import { Disclosure } from "../shared/disclosure.tsx";
import { EvidenceBadge } from "../shared/evidence.tsx";

interface Group {
  readonly name: string;
  readonly changed: readonly ChangeModel[];
  readonly rest: readonly ChangeModel[];
}

/** Changes; a longer list is opened by whoever wants it. */
const LONG_GROUP = 12;

/** What the decisions change, group by group; short groups in which something changed lie open. */
export function Systems({ changes }: { changes: readonly ChangeModel[] }) {
  const say = useSay();
  const changed = changes.filter((change) => change.changed).length;
  return (
    <div class="systems">
      <p class="systems-count">{say("pages.systems.count", { n: changed })}</p>
      <div class="systems-groups">
        {groupsOf(changes).map((group) => (
          <Disclosure
            key={group.name}
            kind="system-group"
            open={group.changed.length > 0 && group.changed.length <= LONG_GROUP}
            label={
              <>
                <strong>{group.name}</strong>{" "}
                {changed === 0 ? null : (
                  <small>
                    {say("pages.systems.group", {
                      changed: group.changed.length,
                      all: group.changed.length + group.rest.length,
                    })}
                  </small>
                )}
              </>
            }
          >
            <GroupBody group={group} />
          </Disclosure>
        ))}
      </div>
    </div>
  );
}

/** In the order in which groups first occur. */
function groupsOf(changes: readonly ChangeModel[]): readonly Group[] {
  const names = [...new Set(changes.map((change) => change.group))];
  return names.map((name) => {
    const own = changes.filter((change) => change.group === name);
    return {
      name,
      changed: own.filter((change) => change.changed),
      rest: own.filter((change) => !change.changed),
    };
  });
}

/** What changed; what did not is folded away behind it. */
function GroupBody({ group }: { group: Group }) {
  const say = useSay();
  const { changed, rest } = group;
  if (changed.length === 0) return <Registers changes={rest} />;
  return (
    <>
      <Registers changes={changed} />
      {rest.length === 0 ? null : (
        <Disclosure kind="unchanged" label={say("pages.systems.rest", { n: rest.length })}>
          <Registers changes={rest} />
        </Disclosure>
      )}
    </>
  );
}

function Registers({ changes }: { changes: readonly ChangeModel[] }) {
  return (
    <ul>
      {changes.map((change) => (
        <Register key={change.id} change={change} />
      ))}
    </ul>
  );
}

function Register({ change }: { change: ChangeModel }) {
  const say = useSay();
  const { label, before, after, changed, evidence } = change;
  return (
    <li class={changed ? "register register-changed" : "register"}>
      <span class="register-label">{label}</span>
      <span class="register-mark">
        <span aria-hidden="true">{changed ? "◆" : "◇"}</span>
        {say(changed ? "pages.systems.changed" : "pages.systems.same")}
      </span>
      <span class="register-values">
        {changed ? (
          <>
            <span class="hidden">{say("pages.systems.before")}: </span>
            <s>{before}</s>
            <span aria-hidden="true"> → </span>
            <span class="hidden">{say("pages.systems.after")}: </span>
            <b>{after}</b>
          </>
        ) : (
          <span>{after}</span>
        )}
      </span>
      <EvidenceBadge evidence={evidence} />
    </li>
  );
}
