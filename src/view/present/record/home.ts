/** The address under which a file of statements names people and things: whoever sends it should own it. */
export type Home = string;

/** Stands for nobody: the ending is kept free for examples (RFC 2606). */
export const USUAL_HOME: Home = "https://eurasia-summit.example/class";

const ADDRESS = /^https?:\/\/[^\s/?#<>"{}|\\^`@]+(\/[^\s?#<>"{}|\\^`]*)?$/;

/** An address that statements can be named under, without a slash at its end; absent where it is none. */
export function homeOf(text: string): Home | undefined {
  const address = text.trim().replace(/\/+$/, "");
  return ADDRESS.test(address) && address.length <= 200 ? address : undefined;
}
