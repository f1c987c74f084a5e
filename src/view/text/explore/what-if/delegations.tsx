import type { Actor } from "../../../../engine/index.ts";
import { flagOf, joining, read } from "../../../present/index.ts";
import { useActions, useShell } from "../../context.ts";
import { Flag } from "../../shared/flag.tsx";
import { PathSwitch, SwitchField } from "./fields.tsx";
import { seatsOn } from "./members.ts";
import { NumberField } from "./number-field.tsx";
import { useDesk } from "./use-desk.ts";

/** Who sits there with what: seats, votes, dependence, money. */
export function DelegationFields() {
  const desk = useDesk();
  return (
    <ul class="desk-stances">
      {seatsOn(desk).map((actor) => (
        <DelegationRow key={actor.id} actor={actor} />
      ))}
    </ul>
  );
}

function DelegationRow({ actor }: { actor: Actor }) {
  const { say, language } = useShell();
  const desk = useDesk();
  const name = read(actor.name, { say, language });
  const at = `actors.${actor.id}`;
  const isGone = desk.at(at) === undefined;
  const named = (label: string) => (
    <>
      {label} <span class="hidden">({name})</span>
    </>
  );
  return (
    <li class={`desk-stance${isGone ? " desk-gone" : ""}`}>
      <div class="desk-who">
        <Flag code={flagOf(actor)} width={26} />
        <strong>{name}</strong>
      </div>
      <div class="desk-switches">
        {actor.kind === "member" ? (
          <SwitchField
            label={named(say("whatIf.field.member"))}
            checked={!isGone}
            changed={isGone}
            onSwitch={(on) => desk.put(at, on ? desk.filed(at) : null)}
          />
        ) : null}
        {isGone ? null : (
          <>
            <PathSwitch path={`${at}.present`} label={named(say("whatIf.field.present"))} />
            <PathSwitch path={`${at}.vote`} label={named(say("whatIf.field.vote"))} />
          </>
        )}
      </div>
      {isGone ? null : (
        <>
          <NumberField
            path={`${at}.dependence`}
            label={say("whatIf.field.dependence")}
            of={name}
            low={0}
            high={100}
          />
          <NumberField
            path={`${at}.treasury`}
            label={say("whatIf.field.treasury")}
            of={name}
            low={0}
            high={100_000}
            plain
          />
        </>
      )}
    </li>
  );
}

/** Outsiders who could be members, and what happens by itself. */
export function WorldFields() {
  const { say, language } = useShell();
  const desk = useDesk();
  const outsiders = desk.scenario.actors.filter(
    ({ kind, capital }) => kind === "outsider" && capital,
  );
  const { reactions } = desk.scenario;
  if (outsiders.length + reactions.length === 0) {
    return <p class="desk-hint">{say("whatIf.world.none")}</p>;
  }
  return (
    <div class="desk-fields">
      <div class="desk-switches">
        {outsiders.map((actor) => (
          <JoinSwitch key={actor.id} actor={actor} />
        ))}
      </div>
      {reactions.length === 0 ? null : <p class="desk-hint">{say("whatIf.world.bargain")}</p>}
      {reactions.map(({ id, text }) => {
        const path = `reactions.${id}`;
        const isGone = desk.at(path) === undefined;
        return (
          <SwitchField
            key={id}
            label={text[language]}
            checked={!isGone}
            changed={isGone}
            onSwitch={(on) => desk.put(path, on ? desk.filed(path) : null)}
          />
        );
      })}
    </div>
  );
}

/** A newcomer comes with a seat, a vote and no opinion, all of which can then be changed. */
function JoinSwitch({ actor }: { actor: Actor }) {
  const { say, language } = useShell();
  const { changeOnDesk } = useActions();
  const desk = useDesk();
  const member = desk.at(`actors.${actor.id}.kind`) === "member";
  const rest = desk.settings.filter(({ path }) => !path.split(".").includes(actor.id));
  return (
    <SwitchField
      label={say("whatIf.of", {
        field: say("whatIf.field.member"),
        name: actor.name[language],
      })}
      checked={member}
      changed={member}
      onSwitch={(on) => changeOnDesk(on ? [...rest, ...joining(actor.id)] : rest)}
    />
  );
}
