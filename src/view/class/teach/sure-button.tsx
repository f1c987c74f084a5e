import { useEffect, useState } from "preact/hooks";
import { useSay } from "../../text/index.ts";

/** How long the second press is waited for, ms. */
const WAIT = 5000;

interface SureButtonProps {
  readonly label: string;
  readonly onSure: () => void;
  readonly kind?: string;
}

/** A button for what cannot be undone by another button: it wants to be pressed twice. */
export function SureButton({ label, onSure, kind = "quiet" }: SureButtonProps) {
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
      <span role="status">{asked ? ` · ${say("teach.sure")}` : ""}</span>
    </button>
  );
}
