/** Runs the command line in memory: what it says, writes and ends with. */
import { main } from "../../src/main.ts";
import { words } from "../built-cli.ts";
import { type FakeWorldOptions, fakeWorld } from "../fake-world.ts";

export interface Said {
	readonly code: number;
	readonly out: string;
	readonly bytes: Uint8Array;
	readonly err: string;
	readonly written: ReadonlyMap<string, Uint8Array>;
}

/** What `rop` with these words behind it does in the world described. */
export async function said(command: string, options: FakeWorldOptions = {}): Promise<Said> {
	const world = fakeWorld(options);
	const code = await main(world, words(command), "1.2.3");
	return { code, out: world.outText(), bytes: world.outBytes(), err: world.errText(), written: world.written };
}

/** A plan that needs no file and says nothing of its own. */
export const PLAN = "plan decompose --year 2026 --target 12000000 --today 2026-03-31";
