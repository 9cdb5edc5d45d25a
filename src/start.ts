/** Starts the program in the real world: the one place that touches the process's arguments, signals and exit code. */
import process from "node:process";
import { main } from "./main.ts";
import { realWorld } from "./world/real.ts";

/** Put in by the build. */
declare const VERSION: string;

const INTERRUPTED = 130;

process.once("SIGINT", () => process.exit(INTERRUPTED));
process.exitCode = await main(realWorld(), process.argv.slice(2), VERSION);
