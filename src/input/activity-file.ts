/** One file of calls or other activities: each record becomes an activity or is rejected. */
import type { Activity, ActivityDirection, ActivityKind } from "../core/activities.ts";
import type { Day } from "../core/day.ts";
import type { Place } from "../core/place.ts";
import { error, notice, type Problem, warning } from "../core/problem.ts";
import { activityDirection, activityKind, wasReached } from "./activity-words.ts";
import type { InputContext } from "./context.ts";
import { dateProblem } from "./date-problem.ts";
import type { Elsewhere } from "./elsewhere.ts";
import type { ActivityField } from "./fields.ts";
import { foldName } from "./fold.ts";
import { missingColumns } from "./missing-columns.ts";
import type { People } from "./people.ts";
import type { TableRecord } from "./records.ts";
import { RepeatedProblems } from "./repeated-problems.ts";
import { readSeconds } from "./seconds.ts";
import type { TableReader } from "./table-reader.ts";
import { type TimeOf, timesIn } from "./time-of-day.ts";

interface Met {
	count: number;
	readonly text: string;
	readonly place: Place;
}

export class ActivityFile {
	readonly reader: TableReader;
	readonly activities: Activity[] = [];
	readonly #people: People;
	readonly #elsewhere: Elsewhere;
	/** Rows that a later file has, by that file. */
	readonly #older = new Map<string, number>();
	readonly #timeOf: TimeOf;
	readonly #repeated = new RepeatedProblems();
	/** Words for kinds that are not known, by the word. */
	readonly #otherKinds = new Map<string, Met>();
	/** Durations in two parts, by the header. */
	readonly #twoParts = new Map<string, Met>();

	constructor(reader: TableReader, people: People, elsewhere: Elsewhere, { timezone }: InputContext) {
		this.#elsewhere = elsewhere;
		this.reader = reader;
		this.#people = people;
		this.#timeOf = timesIn(timezone);
	}

	async read(): Promise<void> {
		let complete: boolean | undefined;
		for await (const records of this.reader.records()) {
			complete ??= this.#isComplete();
			if (!complete) this.reader.rejectAll(records);
			else for (const record of records) this.#take(record);
		}
		this.#elsewhere.end(this.reader.file);
	}

	/** Problems of the file's shape and cells, and what was said of whole columns. */
	problems(): readonly Problem[] {
		const kinds = [...this.#otherKinds.values()].map(({ text, count, place }) =>
			warning("activity-kind-unknown", { text, count }, place),
		);
		const durations = [...this.#twoParts].map(([header, { text, count, place }]) =>
			notice("durations-in-minutes", { header, text, count }, place),
		);
		const older = [...this.#older].map(([kept, count]) =>
			notice("activities-in-two-files", { count, kept }, { file: this.reader.file }),
		);
		return [...this.reader.findings.all(this.#repeated.all()), ...kinds, ...durations, ...older];
	}

	#isComplete(): boolean {
		const { columns } = this.reader.recognition;
		if (columns === undefined) return false;
		const missing = missingColumns("activities", ["when"], columns, this.reader.recognition.headerPlace());
		for (const problem of missing) this.reader.findings.add(problem);
		return missing.length === 0;
	}

	#take(record: TableRecord): void {
		const problems: Problem[] = [];
		const day = this.#day(record, problems);
		const duration = this.#seconds(record, "duration", problems);
		const talk = this.#seconds(record, "talk", problems);
		if (day === undefined || problems.length > 0) {
			const spoken = this.#repeated.absorb(problems.map((each) => this.reader.said(each)));
			this.reader.reject(record, problems, undefined, spoken);
			return;
		}
		const direction = activityDirection(record.text("direction"), record.text("kind"));
		const outcome = record.text("outcome");
		const activity: Activity = {
			day,
			time: this.#timeOf(record.cell("time")) ?? this.#timeOf(record.cell("when")),
			manager: this.#manager(record, direction),
			kind: this.#kind(record),
			direction,
			duration,
			talk,
			reached: wasReached(outcome, talk),
			outcome,
			deal: record.text("deal"),
			client: record.text("client"),
			place: record.place(),
		};
		if (this.#isCountedElsewhere(record.text("id"), activity)) return;
		this.reader.rows.use();
		this.activities.push(activity);
	}

	/** By its number; without one an activity is known by everything it says, if it says when and whose it was. */
	#isCountedElsewhere(id: string, activity: Activity): boolean {
		const profile = this.reader.recognition.header?.profile.key ?? "";
		const key = id === "" ? likeness(activity) : `${profile} ${id}`;
		if (key === undefined) return false;
		const kept = id === "" ? this.#elsewhere.take(key) : this.#elsewhere.fileOf(key);
		if (kept === undefined) this.#elsewhere.add(key);
		else {
			this.reader.rows.setAside("older");
			this.#older.set(kept, (this.#older.get(kept) ?? 0) + 1);
		}
		return kept !== undefined;
	}

	#day(record: TableRecord, problems: Problem[]): Day | undefined {
		const day = record.day("when");
		if (typeof day === "number") return day;
		problems.push(
			day === undefined
				? error("cell-empty", { field: "when" }, record.place("when"))
				: dateProblem(day, record, "when"),
		);
		return undefined;
	}

	#seconds(record: TableRecord, field: ActivityField, problems: Problem[]): number | undefined {
		const text = record.text(field);
		if (text === "" || text === "-") return undefined;
		const header = record.header(field);
		const written = readSeconds(text, /(?:^|[\s,(])(?:мин|min)/i.test(header));
		if (written === undefined) problems.push(error("duration-unreadable", { text }, record.place(field)));
		else if (written.twoParts) meet(this.#twoParts, header, text, record.place(field));
		return written?.seconds;
	}

	/** The client answers an outgoing call, so there the one who made it comes first. */
	#manager(record: TableRecord, direction: ActivityDirection | undefined): string {
		const [answered, owner] = [record.text("answeredBy"), record.text("manager")];
		const [first, second] = direction === "outgoing" ? [owner, answered] : [answered, owner];
		return this.#people.canonical(first === "" ? second : first);
	}

	/** A table of calls need not say on every row that it is one. */
	#kind(record: TableRecord): ActivityKind {
		const text = record.text("kind");
		const kind = activityKind(text);
		if (kind === "other") meet(this.#otherKinds, foldName(text), text, record.place("kind"));
		return kind ?? (record.has("talk") || record.has("direction") ? "call" : "other");
	}
}

/** Undefined where too little is said to tell two activities from one. */
function likeness({ place: _, ...said }: Activity): string | undefined {
	return said.time === undefined || (said.manager === "" && said.client === "") ? undefined : JSON.stringify(said);
}

function meet(met: Map<string, Met>, key: string, text: string, place: Place): void {
	const known = met.get(key);
	if (known === undefined) met.set(key, { count: 1, text, place });
	else known.count += 1;
}
