import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useSay } from "../context.ts";
import { Icon } from "./icon.tsx";
import { Notices } from "./notices.tsx";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A window over the page: takes the focus, gives it back, closes on Escape. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const say = useSay();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    const before = document.activeElement;
    if (dialog?.open === false) dialog.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog ref={box} class="dialog" aria-label={title} onClose={onClose}>
      <header>
        <h2>{title}</h2>
        <button type="button" class="icon-button" aria-label={say("play.close")} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {children}
      {/* Behind a window the page is inert: what there is to tell is told inside it. */}
      <Notices />
    </dialog>
  );
}
