/** One file of calls or other activities: each record becomes an activity or is rejected. */
import type { Activity, ActivityDirection, ActivityKind } from "../core/activities.ts";
import type { Place } from "../core/place.ts";
import { error, notice, type Problem, warning } from "../core/problem.ts";
import { activityDirection, activityKind, wasReached } from "./activity-words.ts";
import type { ActivityField } from "./fields.ts";
import type { FileParts } from "./files-of-rows.ts";
import { foldName } from "./fold.ts";
import type { People } from "./people.ts";
import type { TableRecord } from "./records.ts";
import { neededDay } from "./row-cells.ts";
import { RowFile } from "./row-file.ts";
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
	readonly rows: Activity[] = [];
	readonly #file: RowFile;
	readonly #people: People;
	readonly #timeOf: TimeOf;
	/** Words for kinds that are not known, by the word. */
	readonly #otherKinds = new Map<string, Met>();
	/** Durations in two parts, by the header. */
	readonly #twoParts = new Map<string, Met>();

	constructor({ reader, people, elsewhere, context }: FileParts) {
		this.reader = reader;
		this.#file = new RowFile(reader, elsewhere);
		this.#people = people;
		this.#timeOf = timesIn(context.timezone);
	}

	async read(): Promise<void> {
		await this.#file.read(["when"], (record) => this.#take(record));
	}

	/** Problems of the file's shape and cells, and what was said of whole columns. */
	problems(): readonly Problem[] {
		const kinds = [...this.#otherKinds.values()].map(({ text, count, place }) =>
			warning("activity-kind-unknown", { text, count }, place),
		);
		const durations = [...this.#twoParts].map(([header, { text, count, place }]) =>
			notice("durations-in-minutes", { header, text, count }, place),
		);
		const place = { file: this.reader.file };
		const older = this.#file.older().map(([kept, count]) => notice("activities-in-two-files", { count, kept }, place));
		return [...this.#file.problems(), ...kinds, ...durations, ...older];
	}

	#take(record: TableRecord): void {
		const problems: Problem[] = [];
		const day = neededDay(record, "when", problems);
		const duration = this.#seconds(record, "duration", problems);
		const talk = this.#seconds(record, "talk", problems);
		if (day === undefined || problems.length > 0) {
			this.#file.reject(record, problems);
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
		this.rows.push(activity);
	}

	/** By its number; without one an activity is known by everything it says, if it says when and whose it was. */
	#isCountedElsewhere(id: string, activity: Activity): boolean {
		if (id !== "") return this.#file.isCountedElsewhere(this.#file.keyOf(id));
		const key = likeness(activity);
		return key !== undefined && this.#file.isRowCountedElsewhere(key);
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
