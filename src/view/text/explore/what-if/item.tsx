import type { Actor, Item } from "../../../../engine/index.ts";
import { type Badge, flagOf, read } from "../../../present/index.ts";
import { useShell } from "../../context.ts";
import { Disclosure } from "../../shared/disclosure.tsx";
import { Flag } from "../../shared/flag.tsx";
import { ToneBadge } from "../../shared/tone.tsx";
import { ChoiceField, PathSwitch, SwitchField } from "./fields.tsx";
import { membersOn } from "./members.ts";
import { NumberField } from "./number-field.tsx";
import { type Desk, useDesk } from "./use-desk.ts";

interface ItemFieldsProps {
  readonly item: Item;
  readonly onChoose: (id: string) => void;
  /** What a delegation answers on the item with the changes; absent until it is known. */
  readonly answerOf: (actor: string) => Badge | undefined;
}

/** One item: its text, and where every delegation stands on its ladder. */
export function ItemFields({ item, onChoose, answerOf }: ItemFieldsProps) {
  const { say, language } = useShell();
  const desk = useDesk();
  const rungs = item.options.map(({ value }) => value);
  return (
    <div class="desk-fields">
      <div class="desk-choice">
        <label for="desk-item">{say("whatIf.field.item")}</label>
        <select
          id="desk-item"
          value={item.id}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {desk.scenario.items.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title[language]}
            </option>
          ))}
        </select>
      </div>
      <Rungs item={item} />
      <p class="desk-hint">{say("whatIf.ladder.hint")}</p>
      <ul class="desk-stances">
        {membersOn(desk).map((actor) => (
          <StanceRow key={actor.id} {...{ item, actor, rungs, answer: answerOf(actor.id) }} />
        ))}
      </ul>
      <TextFields item={item} desk={desk} />
    </div>
  );
}

/** The texts on the ladder by their numbers. */
function Rungs({ item }: { item: Item }) {
  const { language } = useShell();
  return (
    <ol class="desk-rungs">
      {item.options.map(({ value, label }) => (
        <li key={value}>
          <b>{value}</b> {label[language]}
        </li>
      ))}
    </ol>
  );
}

function TextFields({ item, desk }: { item: Item; desk: Desk }) {
  const { say, language } = useShell();
  const at = `items.${item.id}`;
  const isGone = desk.at(at) === undefined;
  const choices = item.options
    .filter(({ value, amendment }) => value !== item.reversion && !amendment)
    .map(({ value, label }) => ({ value, word: `${value}: ${label[language]}` }));
  return (
    <>
      <ChoiceField path={`${at}.tabled`} label={say("whatIf.field.tabled")} choices={choices} />
      <NumberField
        path={`${at}.costScale`}
        label={say("whatIf.field.costScale")}
        low={0}
        high={300}
        usual={100}
      />
      <PathSwitch path={`${at}.specified`} label={say("whatIf.field.specified")} />
      <SwitchField
        label={say("whatIf.field.offAgenda")}
        checked={isGone}
        changed={isGone}
        onSwitch={(off) => desk.put(at, off ? null : desk.filed(at))}
      />
    </>
  );
}

interface StanceRowProps {
  readonly item: Item;
  readonly actor: Actor;
  readonly rungs: readonly number[];
  readonly answer: Badge | undefined;
}

function StanceRow({ item, actor, rungs, answer }: StanceRowProps) {
  const { say, language } = useShell();
  const name = read(actor.name, { say, language });
  const at = `items.${item.id}.stances.${actor.id}`;
  return (
    <li class="desk-stance">
      <div class="desk-who">
        <Flag code={flagOf(actor)} width={26} />
        <strong>{name}</strong>
        {answer === undefined ? null : <ToneBadge tone={answer.tone} word={answer.word} />}
      </div>
      <NumberField
        path={`${at}.position`}
        label={say("whatIf.field.position")}
        of={name}
        low={0}
        high={100}
        marks={rungs}
      />
      <NumberField
        path={`${at}.salience`}
        label={say("whatIf.field.salience")}
        of={name}
        low={0}
        high={100}
      />
      <Disclosure kind="desk-more" label={<MoreLabel name={name} />}>
        <NumberField path={`${at}.cost`} label={say("whatIf.field.cost")} of={name} {...UNITS} />
        <NumberField
          path={`${at}.transfer`}
          label={say("whatIf.field.transfer")}
          of={name}
          {...UNITS}
        />
        <RedLine path={`${at}.redLine`} name={name} tabled={item.tabled} />
      </Disclosure>
    </li>
  );
}

/** Value units; costs beyond it are no summit's. */
const UNITS = { low: -20_000, high: 20_000, plain: true } as const;

function MoreLabel({ name }: { name: string }) {
  const { say } = useShell();
  return (
    <>
      {say("whatIf.ladder.more")} <span class="hidden">({name})</span>
    </>
  );
}

function RedLine({ path, name, tabled }: { path: string; name: string; tabled: number }) {
  const { say } = useShell();
  const desk = useDesk();
  const line = desk.at(path) as readonly [number, number] | undefined;
  return (
    <>
      <SwitchField
        label={say("whatIf.of", { field: say("whatIf.field.redLine"), name })}
        checked={line !== undefined}
        changed={desk.isChanged(path)}
        onSwitch={(on) => desk.put(path, on ? (desk.filed(path) ?? [tabled, 100]) : null)}
      />
      {line === undefined ? null : (
        <>
          <RedLineEnd path={path} line={line} end={0} name={name} />
          <RedLineEnd path={path} line={line} end={1} name={name} />
        </>
      )}
    </>
  );
}

interface RedLineEndProps {
  readonly path: string;
  readonly line: readonly [number, number];
  readonly end: 0 | 1;
  readonly name: string;
}

/** One end; where they would cross the other end moves along. */
function RedLineEnd({ path, line: [from, to], end, name }: RedLineEndProps) {
  const { say } = useShell();
  const desk = useDesk();
  const label = say(end === 0 ? "whatIf.field.redLine.from" : "whatIf.field.redLine.to");
  const put = (value: number): void =>
    desk.put(path, end === 0 ? [value, Math.max(value, to)] : [Math.min(from, value), value]);
  return (
    <label class="desk-end">
      <span>{label}</span>
      <span class="hidden">{name}</span>
      <input
        type="range"
        min={0}
        max={100}
        value={end === 0 ? from : to}
        onInput={(event) => put(Number(event.currentTarget.value))}
      />
      <output>{end === 0 ? from : to}</output>
    </label>
  );
}
