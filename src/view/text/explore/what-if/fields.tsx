import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { useDesk } from "./use-desk.ts";

interface ChoiceFieldProps {
  readonly path: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string | number; readonly word: string }[];
  readonly children?: ComponentChildren;
}

/** One of several values; what it means may stand below. */
export function ChoiceField({ path, label, choices, children }: ChoiceFieldProps) {
  const desk = useDesk();
  const id = useId();
  const value = desk.at(path);
  const take = (text: string): void => {
    const chosen = choices.find((one) => String(one.value) === text);
    if (chosen !== undefined) desk.put(path, chosen.value);
  };
  return (
    <div class={`desk-choice${desk.isChanged(path) ? " desk-changed" : ""}`}>
      <label for={id}>{label}</label>
      <select id={id} value={String(value)} onChange={(event) => take(event.currentTarget.value)}>
        {choices.map((one) => (
          <option key={one.value} value={String(one.value)}>
            {one.word}
          </option>
        ))}
      </select>
      {children}
    </div>
  );
}

interface SwitchFieldProps {
  readonly label: ComponentChildren;
  readonly checked: boolean;
  readonly changed: boolean;
  readonly disabled?: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** Something that is so, or is not. */
export function SwitchField({ label, checked, changed, disabled, onSwitch }: SwitchFieldProps) {
  return (
    <label class={`desk-switch${changed ? " desk-changed" : ""}`}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

/** A switch on a place that holds true or false. */
export function PathSwitch({ path, label, usual = true }: PathSwitchProps) {
  const desk = useDesk();
  return (
    <SwitchField
      label={label}
      checked={(desk.at(path) ?? usual) === true}
      changed={desk.isChanged(path)}
      onSwitch={(on) => desk.put(path, on)}
    />
  );
}

interface PathSwitchProps {
  readonly path: string;
  readonly label: ComponentChildren;
  readonly usual?: boolean;
}
