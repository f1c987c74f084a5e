import { networkInterfaces } from "node:os";
import { renderUnicodeCompact } from "uqr";

/** Under which addresses the machine can be reached in its networks. */
export const lanHosts = (): string[] =>
  Object.values(networkInterfaces())
    .flat()
    .flatMap((face) =>
      face !== undefined && face.family === "IPv4" && !face.internal ? [face.address] : [],
    );

/** An address as a picture for a terminal, which a phone's camera reads. */
export const pictureOf = (address: string): string => renderUnicodeCompact(address, { border: 2 });

/** Where students type their code; the picture leads there. */
export const joinAddress = (host: string, port: number): string => `http://${host}:${port}/j`;
