import type { ComponentChildren } from "preact";
import { Icon } from "./icon.tsx";

interface DisclosureProps {
  readonly label: ComponentChildren;
  readonly children: ComponentChildren;
  readonly open?: boolean;
  readonly kind?: string;
}

/** Something folded behind its label. */
export function Disclosure({ label, children, open = false, kind = "" }: DisclosureProps) {
  return (
    <details class={`fold ${kind}`} open={open}>
      <summary>
        <span>{label}</span>
        <Icon name="chevron" size={16} />
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
