import { useEffect, useRef } from "preact/hooks";

/** A disclosure that lies over other things: Escape and a press elsewhere close it. */
export function usePopup() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const opened = () => box.current?.querySelector<HTMLDetailsElement>("details[open]");
    const onPress = ({ target }: Event): void => {
      const details = opened();
      if (details && target instanceof Node && !details.contains(target)) details.open = false;
    };
    const onKey = ({ key }: KeyboardEvent): void => {
      const details = key === "Escape" ? opened() : undefined;
      if (!details) return;
      details.open = false;
      details.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", onPress, true);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onPress, true);
      document.removeEventListener("keydown", onKey);
    };
  }, []);
  return box;
}
