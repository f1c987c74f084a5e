import type { OpenedClass } from "../present/index.ts";

/** The classes of which this device has the instructor's address. */
const NAME = "eurasia-summit:classes";
const MOST = 20;

/** `projector`: empty where this device was not told. */
export type KeptOpened = Pick<OpenedClass, "class" | "code" | "instructor" | "projector">;

export function keptClasses(): readonly KeptOpened[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? "[]");
    return Array.isArray(kept) ? (kept as KeptOpened[]) : [];
  } catch {
    return [];
  }
}

/** Keeps a class, in the place of what was kept of it before. */
export function keepClass({ class: name, code, instructor, projector }: KeptOpened): void {
  const known = keptClasses().find((one) => one.class === name);
  const kept = projector === "" ? (known?.projector ?? "") : projector;
  const others = keptClasses().filter((one) => one.class !== name);
  write([{ class: name, code, instructor, projector: kept }, ...others]);
}

/** Keeps the projector's new token of the class of an instructor's token. */
export function keepProjector(instructor: string, projector: string): void {
  const name = instructor.split(".")[0] ?? "";
  const known = keptClasses().find((one) => one.instructor === instructor);
  keepClass({ class: name, code: known?.code ?? "", instructor, projector });
}

/** Forgets the class of an instructor's token. */
export function forgetClass(instructor: string): void {
  write(keptClasses().filter((one) => one.instructor !== instructor));
}

function write(classes: readonly KeptOpened[]): void {
  try {
    localStorage.setItem(NAME, JSON.stringify(classes.slice(0, MOST)));
  } catch {
    // The address in the bar is then the only one.
  }
}
