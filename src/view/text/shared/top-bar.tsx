import type { ComponentChildren } from "preact";
import { useApp, useShell } from "../context.ts";
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
  const { say, language } = useShell();
  const { place, date } = useApp((state) => state.world.scenario);
  return (
    <header class="top">
      <div class="brand">
        <Emblem />
        <div>
          <p class="brand-name">{say("play.brand")}</p>
          <p class="brand-line">
            {line ?? say("play.occasion", { place: place[language], year: date.slice(0, 4) })}
          </p>
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
