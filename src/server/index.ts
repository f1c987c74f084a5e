/** The classroom server: rooms over sockets, each class in a file of its own. */
export { joinAddress, lanHosts, pictureOf } from "./addresses.ts";
export { type Files, filesOf } from "./files.ts";
export { libraryOf } from "./library.ts";
export { type ClassServer, createClassServer, type ServerOptions } from "./server.ts";
export { sqliteStore } from "./store-sqlite.ts";
