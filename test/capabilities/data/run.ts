/** Runs `rop data …` in a world of the test's making, and takes its answer apart. */
import { main } from "../../../src/main.ts";
import { type FakeWorld, type FakeWorldOptions, fakeWorld } from "../../fake-world.ts";

export interface DataAnswer {
	readonly problems: readonly { readonly code: string; readonly severity: string; readonly place: string | null }[];
	readonly files: readonly {
		readonly file: string;
		readonly table: string | null;
		readonly format: string;
		readonly encoding: string | null;
		readonly delimiter: string | null;
		readonly profile: string | null;
		readonly headerRow: number | null;
		readonly columns: readonly { readonly column: string; readonly field: string | null }[];
		readonly rows: number;
		readonly used: number;
		readonly setAside: number;
		readonly rejected: number;
		readonly aside: Readonly<Record<string, number>>;
		readonly sums: Readonly<Record<"read" | "used" | "setAside" | "rejected", string>> | null;
	}[];
	readonly deals: {
		readonly count: number;
		readonly won: { readonly count: number; readonly amount: string | null; readonly undated: number };
		readonly lost: { readonly count: number };
		readonly open: { readonly count: number; readonly amount: string | null };
		readonly byStage: readonly { stage: string; status: string; count: number; amount: string | null }[];
		readonly byManager: readonly { manager: string; count: number; won: number; amount: string }[];
		readonly byMonth: readonly { period: string; won: number; amount: string }[];
	} | null;
	readonly staff: { readonly count: number } | null;
	readonly quotas: {
		readonly count: number;
		readonly amount: string;
		readonly byManager: readonly { manager: string; count: number; amount: string }[];
	} | null;
}

export interface Run {
	readonly exit: number;
	readonly world: FakeWorld;
	/** Standard output; parsed where it is asked for. */
	readonly out: string;
	json(): DataAnswer;
}

/** The command with these words behind `rop`, on these files. */
export async function rop(words: readonly string[], options: FakeWorldOptions): Promise<Run> {
	const world = fakeWorld(options);
	const exit = await main(world, words, "0.0.0");
	return { exit, world, out: world.outText(), json: () => JSON.parse(world.outText()) };
}

/** As `rop data check`, answered in JSON. */
export async function check(
	files: NonNullable<FakeWorldOptions["files"]>,
	...words: readonly string[]
): Promise<{ readonly exit: number; readonly answer: DataAnswer; readonly world: FakeWorld }> {
	const { exit, json, world } = await rop(["data", "check", ...words, "-f", "json", "--lang", "en"], { files });
	return { exit, world, answer: json() };
}
