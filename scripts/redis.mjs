import { afterInstall, given, installed } from "./programs.mjs";

const SERVERS = ["redis-server", "valkey-server"];

/**
 * Path of a Redis that starts: the one in REDIS_SERVER, one that is installed, else one that is
 * installed now. `undefined` when there is no way to get one.
 */
export const ensureRedis = () =>
  given("REDIS_SERVER") ??
  installed(SERVERS) ??
  afterInstall({ apt: "redis-server", brew: ["redis"] }, SERVERS);
