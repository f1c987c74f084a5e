import { useEffect, useRef } from "preact/hooks";
import { useDevice } from "../context.ts";

/** What a key of the play screen does, by its name below. */
export interface KeyCommands {
  readonly answer: (index: number) => void;
  readonly goOn: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly walk: (by: number) => void;
  readonly map: () => void;
  readonly help: () => void;
  /** One step out of what is being chosen; false where nothing is. */
  readonly back: () => boolean;
}

/** A person who writes, moves a slider or reads a dialog does not mean the game. */
function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector("dialog[open]") !== null) return true;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("input, textarea, select");
}

/** Letters are told by their place, so that they work on a Russian keyboard too. */
const PLACES: Readonly<Record<string, (commands: KeyCommands) => void>> = {
  KeyC: (commands) => commands.goOn(),
  KeyU: (commands) => commands.undo(),
  KeyR: (commands) => commands.redo(),
  KeyM: (commands) => commands.map(),
  BracketLeft: (commands) => commands.walk(-1),
  BracketRight: (commands) => commands.walk(1),
};

function commandOf(
  event: KeyboardEvent,
  single: boolean,
): ((commands: KeyCommands) => void) | undefined {
  if (event.ctrlKey || event.metaKey) return undefined;
  if (event.altKey) {
    if (event.key === "ArrowLeft") return (commands) => commands.walk(-1);
    return event.key === "ArrowRight" ? (commands) => commands.walk(1) : undefined;
  }
  if (!single) return undefined;
  if (event.key === "?") return (commands) => commands.help();
  const digit = /^(?:Digit|Numpad)([1-5])$/.exec(event.code)?.[1];
  if (digit !== undefined && !event.shiftKey) return (commands) => commands.answer(+digit - 1);
  return event.shiftKey ? undefined : PLACES[event.code];
}

/** Listens to the keys of the play screen as long as it stands. */
export function useKeys(commands: KeyCommands): void {
  const single = useDevice((state) => state.keys);
  const latest = useRef({ commands, single });
  latest.current = { commands, single };
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && document.querySelector("dialog[open]") === null) {
        if (latest.current.commands.back()) event.preventDefault();
        return;
      }
      if (event.repeat || isBusy(event.target)) return;
      const command = commandOf(event, latest.current.single);
      if (command === undefined) return;
      event.preventDefault();
      command(latest.current.commands);
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
