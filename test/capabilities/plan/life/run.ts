/** The whole program on files in memory, as a user calls it. */
import { main } from "../../../../src/main.ts";
import { type FakeWorldOptions, fakeWorld } from "../../../fake-world.ts";

/** Runs `rop` with these words behind it, in English, and returns all that came of it. */
export async function run(command: string, options: FakeWorldOptions) {
	const world = fakeWorld(options);
	const exit = await main(world, [...command.split(" "), "--lang", "en"], "0.0.0");
	return { exit, world, out: world.outText(), err: world.errText() };
}
