/** Hands the answer over: problems to standard error, the answer to standard output or a file. */
import type { Answer, Outcome } from "../command.ts";
import { error, type Problem } from "../core/problem.ts";
import type { Rejects } from "../core/rejects.ts";
import type { Language } from "../i18n/language.ts";
import { writtenFile } from "../i18n/written.ts";
import type { CsvDialect } from "../output/csv.ts";
import { renderProblems } from "../output/problems.ts";
import { FORMATS, type Format, formatOf, render } from "../output/render.ts";
import type { World } from "../world.ts";
import { COULD_NOT_RUN, ERRORS_IN_DATA, exitCode } from "./exit-code.ts";
import { writeRejects } from "./rejects.ts";

/** How the user wants the answer. */
export interface Delivery {
	readonly language: Language;
	/** A file, or `-` for standard output; undefined: standard output. */
	readonly out: string | undefined;
	readonly format: string | undefined;
	/** The file for the rows that can't be read, and those rows. */
	readonly rejects: { readonly file: string; readonly rows: Rejects } | undefined;
	readonly force: boolean;
	readonly strict: boolean;
	readonly quiet: boolean;
	readonly verbose: boolean;
	/** Given with `--color` or `--no-color`. */
	readonly colour: boolean | undefined;
}

/** How problems are shown before the options are understood. */
export function plainDelivery(language: Language): Delivery {
	return {
		language,
		out: undefined,
		format: undefined,
		rejects: undefined,
		force: false,
		strict: false,
		quiet: false,
		verbose: false,
		colour: undefined,
	};
}

/**
 * Shows the problems, writes the answer unless there are errors, and returns the exit code. The form of the answer is
 * found out by `formatFor` before the command runs, so that no work is lost on a mistyped ending.
 */
export async function deliver(world: World, outcome: Outcome, format: Format, delivery: Delivery): Promise<number> {
	const { language, out } = delivery;
	showProblems(world, outcome.problems, delivery);
	await writeRejects(world, delivery);
	const code = exitCode(outcome, delivery.strict);
	const heldBack = code === ERRORS_IN_DATA || code === COULD_NOT_RUN;
	if (outcome.answer === undefined || (heldBack && outcome.showDespiteErrors !== true)) return code;
	for (const { path, answer } of outcome.files ?? []) {
		await world.makeFolder(path.replace(/[\\/][^\\/]*$/, ""));
		await writeAnswer(world, answer, outcome.problems, path, formatOf(path) ?? format, delivery);
	}
	if (out !== undefined && toFile(out)) {
		await writeAnswer(world, outcome.answer, outcome.problems, out, format, delivery);
		return code;
	}
	if (outcome.text !== undefined && delivery.format === undefined) {
		await world.out(outcome.text);
		return code;
	}
	const { columns: width, output } = world.terminal;
	const colour = inColour(world, delivery.colour, output);
	await world.out(
		await render(outcome.answer, outcome.problems, { format, language, width, colour, csvDialect: dialect(language) }),
	);
	return code;
}

async function writeAnswer(
	world: World,
	answer: Answer,
	problems: readonly Problem[],
	path: string,
	format: Format,
	{ language, force, quiet }: Delivery,
): Promise<void> {
	const width = Number.POSITIVE_INFINITY;
	const content = await render(answer, problems, {
		format,
		language,
		width,
		colour: false,
		csvDialect: dialect(language),
	});
	await world.write(path, content, force);
	if (!quiet) world.err(`${writtenFile(path, language)}\n`);
}

/** Where Russian is read, Excel expects semicolons and decimal commas. */
function dialect(language: Language): CsvDialect {
	return language === "ru" ? "excel-ru" : "plain";
}

/** The form of the answer: `--format`, else the file's ending, else text on a terminal and JSON elsewhere. */
export function formatFor({ out, format }: Delivery, world: World): Format | Problem {
	const typed = FORMATS.find((known) => known === format);
	if (out === undefined || !toFile(out)) {
		const wanted = typed ?? (world.terminal.output ? "text" : "json");
		return wanted === "xlsx" && world.terminal.output ? error("format-needs-file", { format: "xlsx" }) : wanted;
	}
	return typed ?? formatOf(out) ?? error("format-unknown", { found: out, known: FORMATS });
}

/** Problems as lines on standard error. */
export function showProblems(
	world: World,
	problems: readonly Problem[],
	{ language, verbose, quiet, colour }: Delivery,
): void {
	const text = renderProblems(problems, language, {
		verbose,
		quiet,
		colour: inColour(world, colour, world.terminal.errors),
	});
	if (text !== "") world.err(text);
}

function toFile(out: string | undefined): boolean {
	return out !== undefined && out !== "-";
}

/** `--color` and `--no-color` decide, then `NO_COLOR` and `FORCE_COLOR`, then whether it is a terminal that knows colours. */
function inColour({ env }: World, asked: boolean | undefined, terminal: boolean): boolean {
	if (asked !== undefined) return asked;
	if ((env["NO_COLOR"] ?? "") !== "") return false;
	if ((env["FORCE_COLOR"] ?? "") !== "") return env["FORCE_COLOR"] !== "0";
	return terminal && env["TERM"] !== "dumb";
}
