/** Reads the staff: one person a row, with team, role, dates and weight. */

import { type Day, isoDay } from "../core/day.ts";
import type { InputSummary } from "../core/input-summary.ts";
import { placeText } from "../core/place.ts";
import { error, type Problem } from "../core/problem.ts";
import { ONE, type Rate } from "../core/rate.ts";
import type { Person } from "../core/staff.ts";
import type { World } from "../world.ts";
import type { InputContext, Recognised, Source } from "./context.ts";
import { dateProblem } from "./date-problem.ts";
import { missingColumns } from "./missing-columns.ts";
import { readRate } from "./number.ts";
import { People } from "./people.ts";
import { loadProfiles } from "./profiles.ts";
import type { TableRecord } from "./records.ts";
import { TableReader } from "./table-reader.ts";

export interface StaffReading {
	/** In the order of the files. */
	readonly staff: readonly Person[];
	readonly inputs: readonly InputSummary[];
	readonly recognised: readonly Recognised[];
	readonly problems: readonly Problem[];
}

/**
 * The people of the staff files, under the names that the aliases lead to. A name that stands twice and a person who left
 * before being hired are errors. Throws `WorldError` where a file can't be opened.
 */
export async function readStaff(
	world: World,
	sources: readonly Source[],
	context: InputContext,
): Promise<StaffReading> {
	const profiles = await loadProfiles(world);
	const people = new People(context.people);
	const staff = new Map<string, Person>();
	const readers = sources.map((source) => new TableReader(world, source, "staff", profiles, context));
	for (const reader of readers) {
		let complete: boolean | undefined;
		for await (const records of reader.records()) {
			complete ??= isComplete(reader);
			if (!complete) reader.rejectAll(records);
			else for (const record of records) take(record, reader, staff, people);
		}
	}
	return {
		staff: [...staff.values()],
		inputs: readers.map((reader) => reader.summary()),
		recognised: readers.map((reader) => reader.recognised()),
		problems: readers.flatMap((reader) => reader.findings.all()),
	};
}

function isComplete({ recognition, findings }: TableReader): boolean {
	if (recognition.columns === undefined) return false;
	const missing = missingColumns("staff", ["name"], recognition.columns, recognition.headerPlace());
	for (const problem of missing) findings.add(problem);
	return missing.length === 0;
}

function take(record: TableRecord, reader: TableReader, staff: Map<string, Person>, people: People): void {
	const problems: Problem[] = [];
	const name = people.canonical(record.text("name"));
	const person: Person = {
		name,
		team: record.text("team"),
		role: record.text("role"),
		hired: staffDay(record, "hired", problems),
		left: staffDay(record, "left", problems),
		weight: weightOf(record, problems),
		place: record.place("name"),
	};
	problems.push(...doubts(person, staff.get(name), record));
	if (problems.length > 0) {
		reader.reject(record, problems);
		return;
	}
	reader.rows.use();
	staff.set(name, person);
}

/** What is wrong with the person as a whole. */
function doubts({ name, hired, left }: Person, namesake: Person | undefined, record: TableRecord): Problem[] {
	if (name === "") return [error("cell-empty", { field: "name" }, record.place("name"))];
	const problems: Problem[] = [];
	if (namesake?.place !== undefined) {
		problems.push(error("staff-name-repeated", { name, at: placeText(namesake.place) }, record.place("name")));
	}
	if (hired !== undefined && left !== undefined && left < hired) {
		const facts = { name, hired: isoDay(hired), left: isoDay(left) };
		problems.push(error("staff-left-before-hired", facts, record.place("left")));
	}
	return problems;
}

function staffDay(record: TableRecord, field: "hired" | "left", problems: Problem[]): Day | undefined {
	const day = record.day(field);
	if (typeof day !== "object") return day;
	problems.push(dateProblem(day, record, field));
	return undefined;
}

/** Zero is a weight: a person without a plan of their own. */
function weightOf(record: TableRecord, problems: Problem[]): Rate {
	const text = record.text("weight");
	if (text === "") return ONE;
	const weight = readRate(text);
	if (weight !== undefined && weight.numerator >= 0n) return weight;
	problems.push(error("staff-weight-unreadable", { text }, record.place("weight")));
	return ONE;
}
