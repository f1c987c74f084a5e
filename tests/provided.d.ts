import "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the built page while the browser tests run; ends in a slash. */
    gameUrl: string;
  }
}
