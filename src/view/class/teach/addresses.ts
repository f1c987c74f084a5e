import type { OpenedClass } from "../../present/index.ts";

export const teachAddress = ({ instructor }: Pick<OpenedClass, "instructor">): string =>
  `/class.html#teach=${instructor}`;

/** Opens another page of the class; where only what stands behind "#" differs, it has to be loaded anew. */
export function goTo(address: string): void {
  const page = new URL(address, location.href);
  const isSameFile = page.pathname === location.pathname && page.search === location.search;
  location.assign(page);
  if (isSameFile) location.reload();
}
