import { createServer, connect as dial, type Socket } from "node:net";

/** A wire between browsers and a host that the test can cut, or hold in one direction. */
export interface Wire {
  readonly url: string;
  readonly port: number;
  /** Every line is cut, and none is taken until `restore`. */
  readonly cut: () => void;
  readonly restore: () => void;
  /** What goes from now on from the browsers ("up") or to them ("down") is kept back for ever. */
  readonly hold: (way: "up" | "down") => void;
  /** Where the host is now. */
  readonly lead: (port: number) => void;
  readonly stop: () => Promise<void>;
}

export async function startWire(port: number): Promise<Wire> {
  const state = { port, open: true, held: new Set<"up" | "down">() };
  const ends = new Set<Socket>();
  const cutAll = (): void => {
    for (const one of ends) one.destroy();
    ends.clear();
    state.held.clear();
  };
  const server = createServer((near) => {
    if (!state.open) {
      near.destroy();
      return;
    }
    const far = dial(state.port, "127.0.0.1");
    for (const one of [near, far]) {
      ends.add(one);
      one.on("error", () => undefined);
    }
    near.on("data", (part) => state.held.has("up") || far.write(part));
    far.on("data", (part) => state.held.has("down") || near.write(part));
    near.on("close", () => far.destroy());
    far.on("close", () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const own = (server.address() as { port: number }).port;
  return {
    url: `http://127.0.0.1:${own}`,
    port: own,
    cut: () => {
      state.open = false;
      cutAll();
    },
    restore: () => {
      state.open = true;
    },
    hold: (way) => void state.held.add(way),
    lead: (to) => {
      state.port = to;
      cutAll();
    },
    stop: async () => {
      cutAll();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
