import { readArguments } from "./arguments.ts";
import { forecastCommand } from "./commands/forecast.ts";
import { replayCommand } from "./commands/replay.ts";
import { validate } from "./commands/validate.ts";
import { RefusedError, USAGE, UsageError } from "./usage.ts";

/** The commands; those that are heavy to load are loaded when asked for. */
const COMMANDS = {
  validate,
  forecast: forecastCommand,
  replay: replayCommand,
  playout: async (args: Parameters<typeof validate>[0]) =>
    (await import("./commands/playout.ts")).playoutCommand(args),
  merge: async (args: Parameters<typeof validate>[0]) =>
    (await import("./commands/merge.ts")).mergeCommand(args),
  debrief: async (args: Parameters<typeof validate>[0]) =>
    (await import("./commands/debrief.ts")).debriefCommand(args),
  rooms: async (args: Parameters<typeof validate>[0]) =>
    (await import("./commands/rooms.ts")).roomsCommand(args),
  campaign: async (args: Parameters<typeof validate>[0]) =>
    (await import("./commands/campaign.ts")).campaignCommand(args),
  "what-if": async (args: Parameters<typeof validate>[0]) =>
    (await import("./commands/what-if.ts")).whatIfCommand(args),
  flip: async (args: Parameters<typeof validate>[0]) =>
    (await import("./commands/flip.ts")).flipCommand(args),
  sensitivity: async (args: Parameters<typeof validate>[0]) =>
    (await import("./commands/sensitivity.ts")).sensitivityCommand(args),
  tournament: async (args: Parameters<typeof validate>[0]) =>
    (await import("./commands/tournament.ts")).tournamentCommand(args),
  health: async (args: Parameters<typeof validate>[0]) =>
    (await import("./commands/health.ts")).healthCommand(args),
  power: async (args: Parameters<typeof validate>[0]) =>
    (await import("./commands/power.ts")).powerCommand(args),
  fit: async (args: Parameters<typeof validate>[0]) =>
    (await import("./commands/fit.ts")).fitCommand(args),
  class: async (args: Parameters<typeof validate>[0]) =>
    (await import("./commands/class.ts")).classCommand(args),
  serve: async (args: Parameters<typeof validate>[0]) =>
    (await import("./commands/serve.ts")).serveCommand(args),
  bench: async (args: Parameters<typeof validate>[0]) =>
    (await import("./bench/bench.ts")).bench(args),
} as const;

async function main(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv);
  if (args.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (!Object.hasOwn(COMMANDS, args.command)) {
    throw new UsageError(
      args.command === "" ? "name a command" : `unknown command "${args.command}"`,
    );
  }
  return await COMMANDS[args.command as keyof typeof COMMANDS](args);
}

function explain(error: unknown): number {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n\n${USAGE}`);
    return 2;
  }
  if (error instanceof RefusedError) {
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
  if (isFileError(error)) {
    process.stderr.write(`${error.path}: ${error.message}\n`);
    return 1;
  }
  throw error;
}

/** What the file system refuses: a transcript that is not there, a folder nobody may write to. */
const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "syscall" in error && "path" in error;

// Whoever reads the output may have read enough: `... | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = explain(error);
  },
);
