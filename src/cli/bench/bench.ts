import type { Arguments } from "../arguments.ts";
export function bench(_args: Arguments): number {
  return 0;
}
