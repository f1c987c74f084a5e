import { useEffect, useState } from "preact/hooks";
import { useSay } from "../../text/index.ts";

/** How long the second press is waited for, ms. */
const WAIT = 5000;

interface SureButtonProps {
  readonly label: string;
  /** What it is about, where several buttons have the same label. */
  readonly of?: string;
  readonly onSure: () => void;
  readonly kind?: string;
}

/** A button for what cannot be undone by another button: it wants to be pressed twice. */
export function SureButton({ label, of, onSure, kind = "quiet" }: SureButtonProps) {
  const say = useSay();
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (!asked) return undefined;
    const timer = setTimeout(() => setAsked(false), WAIT);
    return () => clearTimeout(timer);
  }, [asked]);
  const press = (): void => {
    setAsked(!asked);
    if (asked) onSure();
  };
  return (
    <button type="button" class={asked ? `${kind} sure` : kind} onClick={press}>
      {label}
      {of === undefined ? null : <span class="hidden">: {of}</span>}
      <span role="status">{asked ? ` · ${say("teach.sure")}` : ""}</span>
    </button>
  );
}
