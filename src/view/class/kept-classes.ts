import type { OpenedClass } from "../present/index.ts";

/** The classes that were opened on this device, with the addresses that were told once. */
const NAME = "eurasia-summit:classes";
const MOST = 20;

export function keptClasses(): readonly OpenedClass[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? "[]");
    return Array.isArray(kept) ? (kept as OpenedClass[]) : [];
  } catch {
    return [];
  }
}

export function keepClass(opened: OpenedClass): void {
  write([opened, ...keptClasses()]);
}

/** Forgets the class of an instructor's token. */
export function forgetClass(instructor: string): void {
  write(keptClasses().filter((one) => one.instructor !== instructor));
}

function write(classes: readonly OpenedClass[]): void {
  try {
    localStorage.setItem(NAME, JSON.stringify(classes.slice(0, MOST)));
  } catch {
    // The address in the bar is then the only one.
  }
}
