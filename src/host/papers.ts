/** A delegation's brief, as it stands in a scenario's document and in code made of one. */
const BRIEF = /(?<![.\w])"?brief"?:\s*\{\s*"?en"?:/;

/**
 * Whether every delegation's papers stand in a file: told by what is in it, for its name is the bundler's.
 * @param read the file's text; called only where it may matter
 */
export const holdsPapers = (address: string, read: () => string): boolean =>
  /\.(js|json)$/.test(address) && BRIEF.test(read());
