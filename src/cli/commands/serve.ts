import { join } from "node:path";
import { createClassServer, libraryOf, newToken, sqliteStore } from "../../server/index.ts";
import type { Arguments } from "../arguments.ts";
import { scenariosFolder } from "../load.ts";

const USUAL_PORT = 5173;

/** Serves classes until it is told to end. */
export function serveCommand(args: Arguments): Promise<number> {
  const folder = args.data ?? join(process.env.EURASIA_SUMMIT_ROOT ?? process.cwd(), "classes");
  const key = newToken("host");
  const server = createClassServer({
    classes: sqliteStore(folder),
    library: libraryOf(scenariosFolder()),
    key,
    trustsLocal: true,
  });
  return new Promise((resolve, reject) => {
    server.http.on("error", reject);
    server.http.listen(args.port ?? USUAL_PORT, args.host, () => {
      const { port } = server.http.address() as { port: number };
      process.stdout.write(`http://localhost:${port}/class.html#host=${key}\n`);
    });
    const end = (): void => void server.close().then(() => resolve(0));
    process.once("SIGINT", end);
    process.once("SIGTERM", end);
  });
}
