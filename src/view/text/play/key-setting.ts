import { useState } from "preact/hooks";

const NAME = "eurasia-summit:keys";

/** Whether single keys are commands; people who dictate to the machine switch them off. */
export function keysAreOn(): boolean {
  try {
    return localStorage.getItem(NAME) !== "off";
  } catch {
    return true;
  }
}

/** The setting and its switch; kept in the browser where it allows that. */
export function useKeySetting(): [on: boolean, set: (on: boolean) => void] {
  const [on, setOn] = useState(keysAreOn);
  const set = (next: boolean): void => {
    setOn(next);
    try {
      localStorage.setItem(NAME, next ? "on" : "off");
    } catch {
      // A browser that keeps nothing asks again next time.
    }
  };
  return [on, set];
}
