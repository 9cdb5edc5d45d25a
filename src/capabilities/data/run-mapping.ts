/** Reads a file, asks what is open, and reads it again with the answers, until nothing is left to ask. */
import type { InputSummary, Request } from "../../command.ts";
import { error, hasErrors, type Problem } from "../../core/problem.ts";
import type { TableKind } from "../../core/problem-facts/input.ts";
import { say } from "../../i18n/words.ts";
import type { InputContext, Recognised, Source } from "../../input/context.ts";
import { contextOf, sourcesOf } from "../../input/sources.ts";
import { guessKind } from "../../input/table-kind.ts";
import { inFolder, type Workspace } from "../../input/workspace.ts";
import { fromFolder } from "../../input/workspace-path.ts";
import type { Asker, World } from "../../world.ts";
import { type Answers, answered, NOTHING_SAID } from "./answers.ts";
import type { FileMapping } from "./mapping.ts";
import { type Question, questionsIn, withFreeColumns } from "./questions.ts";
import { answerTo } from "./run-questions.ts";
import { READERS } from "./run-readers.ts";
import { mapWords } from "./words-map.ts";
import { inWorkspace } from "./written.ts";

/** The mapping of the file, or why it can't be read at all. Throws `WorldError` where there is no such file. */
export async function mapFile(
	world: World,
	workspace: Workspace | undefined,
	file: string,
	request: Request,
): Promise<{ readonly mapping?: FileMapping; readonly problems: readonly Problem[] }> {
	const ask = request.interactive ? world.ask : undefined;
	const known = await inWorkspace(world, workspace, file);
	const recognised = known
		? { table: known.kind, guessed: false, problems: [] }
		: await tableOf(world, file, ask, request);
	const { table, guessed, problems } = recognised;
	if (table === undefined) return { problems };
	const source = known?.source ?? { file };
	const context = await contextWithStaff(world, workspace, table, request);
	const talk = await talkAbout(world, table, source, context, ask, request);
	const listed = known && (await indexInWorkspace(world, workspace, table, file));
	const named = file === "-" ? file : fromFolder(workspace?.folder ?? request.workspace ?? ".", file, world.folder);
	return { problems: [], mapping: { file, named, table, guessed, listed, ...talk } };
}

/** The kind of table; where the content doesn't tell, the user does, and without anybody to ask the likeliest is taken. */
async function tableOf(world: World, file: string, ask: Asker | undefined, { language }: Request) {
	const { kind, nearest, found, problems } = await guessKind(world, { file });
	if (kind !== undefined) return { table: kind, guessed: false, problems };
	if (hasErrors(problems)) return { table: undefined, guessed: false, problems };
	if (found.length === 0)
		return { table: undefined, guessed: false, problems: [error("file-empty", { file }, { file })] };
	if (ask === undefined) return { table: nearest ?? "deals", guessed: nearest === undefined, problems };
	const question: Question = { kind: "table", id: "table", step: 1, found };
	const { table } = answered(NOTHING_SAID, question, await answerTo(question, ask, file, language));
	const refused = error("table-unrecognised", { found, nearest, missing: [] }, { file });
	return { table, guessed: false, problems: table === undefined ? [refused] : [] };
}

/** What is known of the workspace, with the names of its staff to compare those of the deals with. */
async function contextWithStaff(
	world: World,
	workspace: Workspace | undefined,
	table: TableKind,
	request: Request,
): Promise<InputContext> {
	const context = { ...contextOf(world, workspace, request), rejects: undefined };
	const { found } = table === "deals" ? await sourcesOf(world, workspace, request.files, "staff") : { found: [] };
	if (found.length === 0) return context;
	const { staff } = await READERS.staff(world, found, context);
	return { ...context, staff: staff.map(({ name }) => name) };
}

/** Asks step by step: what is answered about columns decides what is to be asked about their values. */
async function talkAbout(
	world: World,
	table: TableKind,
	source: Source,
	context: InputContext,
	ask: Asker | undefined,
	{ language }: Request,
): Promise<Pick<FileMapping, "answers" | "open" | "profile" | "rows">> {
	let answers = NOTHING_SAID;
	for (;;) {
		const { recognised, summary, problems } = await readAs(world, table, withAnswers(source, answers), {
			...context,
			stages: joined(context.stages, answers.stages),
			people: joined(context.people, answers.people),
		});
		const questions = questionsIn(table, problems);
		const open = questions.filter(({ id }) => !answers.settled.includes(id));
		const step = open[0]?.step;
		if (ask === undefined || step === undefined) {
			const { rows: read, used, rejected } = summary;
			return { answers, open: questions, profile: exportName(recognised), rows: { read, used, rejected } };
		}
		if (answers.settled.length === 0) world.err(`${say(mapWords, language).hint}\n`);
		for (const question of open.filter((each) => each.step === step)) {
			if (answers.settled.includes(question.id)) continue;
			const asked = withFreeColumns(question, Object.values(answers.options.columns ?? {}));
			answers = answered(answers, asked, await answerTo(asked, ask, source.file, language));
		}
	}
}

/** The name of the CRM; tables that people keep by hand have none. */
function exportName(recognised: Recognised | undefined): string | undefined {
	const { key = "", name } = recognised?.profile ?? {};
	return /^(?:plain|staff|payments|activities|sales|calls|quotas)-/.test(key) ? undefined : name;
}

function withAnswers(source: Source, { options }: Answers): Source {
	const { columns, empty = [] } = source.options ?? {};
	return {
		...source,
		options: {
			...source.options,
			...options,
			columns: { ...columns, ...options.columns },
			empty: [...empty, ...(options.empty ?? [])],
		},
	};
}

function joined<Names extends Readonly<Record<string, readonly string[] | undefined>>>(
	known: Names,
	said: Readonly<Record<string, readonly string[]>>,
): Names {
	const both = Object.entries(said).map(([key, names]) => [key, [...(known[key] ?? []), ...names]]);
	return { ...known, ...Object.fromEntries(both) };
}

interface ReadFile {
	readonly recognised: Recognised | undefined;
	readonly summary: Pick<InputSummary, "rows" | "used" | "rejected">;
	readonly problems: readonly Problem[];
}

async function readAs(world: World, table: TableKind, source: Source, context: InputContext): Promise<ReadFile> {
	const { recognised, inputs, problems } = await READERS[table](world, [source], context);
	return { recognised: recognised[0], summary: inputs[0] ?? { rows: 0, used: 0, rejected: 0 }, problems };
}

/** Which of the workspace's sources of the kind names the file. */
async function indexInWorkspace(
	world: World,
	workspace: Workspace | undefined,
	table: TableKind,
	file: string,
): Promise<number | undefined> {
	const sources = workspace?.settings.sources?.[table] ?? [];
	const named = await Promise.all(
		sources.map((source) => world.glob(inFolder(workspace?.folder ?? ".", source.file), ".")),
	);
	const index = named.findIndex((files) => files.includes(file));
	return index < 0 ? undefined : index;
}
