/** A delegation's brief, as it stands in a scenario's document and in code made of one. */
const BRIEF = /(?<![.\w])"?brief"?:\s*\{\s*"?en"?:/;

/**
 * Whether every delegation's papers stand in a file: told by what is in it, for its name is the bundler's.
 * @param read the file's text; called only where it may matter
 */
export const holdsPapers = (address: string, read: () => string): boolean =>
  /\.(js|json)$/.test(address) && BRIEF.test(read());

/** "/scenarios/moscow-2005.json": no name here can lead out of a folder. */
const ADDRESS = /^\/scenarios\/([a-z0-9-]{1,60})\.json$/;

/** Which scenario itself an address asks for; absent where it asks for something else. */
export const scenarioIn = (path: string): string | undefined => ADDRESS.exec(path)?.[1];
