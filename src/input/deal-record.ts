/** One record as a deal, or why it can't be one. */
import type { Day } from "../core/day.ts";
import type { Deal, DealStatus } from "../core/deals.ts";
import type { Money } from "../core/money.ts";
import { type Problem, warning } from "../core/problem.ts";
import type { Exchange } from "./exchange.ts";
import { homeAmount } from "./home-amount.ts";
import type { People } from "./people.ts";
import type { TableRecord } from "./records.ts";
import { dayIn } from "./row-cells.ts";
import { type StageMeaning, type Stages, statusOf, statusOfFlags } from "./stages.ts";

export interface DealReading {
	readonly deal: Deal;
	/** How the stage was understood. */
	readonly meaning: StageMeaning;
	/** With errors among them the record is to be rejected. */
	readonly problems: readonly Problem[];
}

export interface DealRules {
	readonly stages: Stages;
	readonly people: People;
	readonly everyRowWon: boolean;
	/** A lost deal stays at the stage that it had reached: the status stands in a column of its own. */
	readonly keepsStage: boolean;
	readonly exchange: Exchange;
	/** The file's index among all files. */
	readonly file: number;
}

/** The record as a deal. Its problems are errors where money or its day would be wrong. */
export function readDeal(record: TableRecord, rules: DealRules): DealReading {
	const problems: Problem[] = [];
	const stage = record.text("stage");
	const meaning = statusFrom(record, stage, rules);
	const { status } = meaning;
	const closed = closingDay(record, status, problems);
	const deal: Deal = {
		id: record.text("id"),
		title: record.text("title"),
		manager: rules.people.canonical(record.text("manager")),
		stage,
		status,
		amount: dealAmount(record, status, closed, rules.exchange, problems),
		created: dayIn(record, "created", problems),
		closed,
		pipeline: record.text("pipeline"),
		client: record.text("client"),
		product: record.text("product"),
		channel: record.text("channel"),
		segment: record.text("segment"),
		lostStage: status === "lost" ? stageOfLoss(record, meaning, rules) : "",
		file: rules.file,
		line: record.row.line,
	};
	return { deal, meaning, problems };
}

function statusFrom(record: TableRecord, stage: string, { stages, everyRowWon }: DealRules): StageMeaning {
	if (everyRowWon) return { status: "won", source: "profile" };
	const named = stages.meaning(stage);
	if (named.source === "settings") return named;
	const said = statusOf(record.text("status")) ?? statusOfFlags(record.text("isWon"), record.text("isClosed"));
	return said === undefined ? named : { status: said, source: "column" };
}

/** The last stage before the loss; a stage that itself means won or lost does not tell it. */
function stageOfLoss(record: TableRecord, { source }: StageMeaning, { stages, keepsStage }: DealRules): string {
	const said = record.text("lostStage");
	const stage = said === "" && keepsStage && source === "column" ? record.text("stage") : said;
	return stages.meaning(stage).status === "open" ? stage : "";
}

function dealAmount(
	record: TableRecord,
	status: DealStatus,
	closed: Day | undefined,
	exchange: Exchange,
	problems: Problem[],
): Money | undefined {
	const field = record.has("amountHome") ? "amountHome" : "amount";
	const amount = homeAmount(record, field, closed, exchange);
	if (typeof amount === "bigint") return amount;
	if (amount !== undefined) problems.push(weighed(amount, status));
	else if (status === "won") problems.push(warning("amount-missing", { count: 1 }, record.place(field)));
	return undefined;
}

/** Money of an open or lost deal is not counted as sold, so the deal is kept without its amount. */
function weighed(problem: Problem, status: DealStatus): Problem {
	return status === "won" ? problem : ({ ...problem, severity: "warning" } as Problem);
}

/** The day it was won or lost; of an open deal, the day it is expected to close. */
function closingDay(record: TableRecord, status: DealStatus, problems: Problem[]): Day | undefined {
	if (status === "open") return dayIn(record, record.has("expected") ? "expected" : "closed", problems);
	const exact = status === "won" ? "wonAt" : "lostAt";
	const day = dayIn(record, exact, problems) ?? dayIn(record, "closed", problems);
	const known = record.has("closed") || record.has(exact);
	return day ?? (known ? undefined : dayIn(record, "expected", problems));
}
