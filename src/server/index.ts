/** The classroom server: rooms over sockets, each class in a file of its own. */
export { joinAddress, lanHosts, pictureOf } from "./addresses.ts";
export { type Files, filesOf } from "./files.ts";
export { SIGNATURE } from "./headers.ts";
export { libraryOf } from "./library.ts";
export { newToken } from "./secrets.ts";
export { type ClassServer, createClassServer, type ServerOptions } from "./server.ts";
export type { ClassStore, LogStore } from "./store.ts";
export { sqliteStore } from "./store-sqlite.ts";
