import type { ComponentChildren } from "preact";
import { useSay, useSource } from "../context.ts";
import { Emblem } from "./emblem.tsx";
import { LanguageSwitch } from "./language-switch.tsx";

interface TopBarProps {
  /** Between the name and the tools. */
  readonly middle?: ComponentChildren;
  readonly tools?: ComponentChildren;
  /** After the language. */
  readonly end?: ComponentChildren;
  /** Below the name, in small letters. */
  readonly line?: string | undefined;
}

/** The bar over every page: the name of the program, where one is, tools. */
export function TopBar({ middle, tools, end, line }: TopBarProps) {
  const say = useSay();
  const { useOccasion } = useSource();
  const occasion = useOccasion();
  return (
    <header class="top">
      <div class="brand">
        <Emblem />
        <div>
          <p class="brand-name">{say("play.brand")}</p>
          <p class="brand-line">{line ?? occasion}</p>
        </div>
      </div>
      <div class="top-middle">{middle}</div>
      <div class="tools">
        {tools}
        <LanguageSwitch />
        {end}
      </div>
    </header>
  );
}
