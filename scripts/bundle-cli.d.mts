/** Path of the command line's bundle for Node, made anew when a source has changed. */
export function cliBundle(): Promise<string>;
