import type { OpenedClass } from "../../present/index.ts";

export const teachAddress = ({ instructor }: Pick<OpenedClass, "instructor">): string =>
  `/class.html#teach=${instructor}`;

/** Opens another page of the class: what stands behind "#" alone differs, so it has to be loaded anew. */
export function goTo(address: string): void {
  location.href = address;
  location.reload();
}
