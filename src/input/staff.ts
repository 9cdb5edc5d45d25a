/** Reads the staff: one person a row, with team, role, dates, weight and what is known of their time. */
import { placeText } from "../core/place.ts";
import { error, type Problem } from "../core/problem.ts";
import { isMoveAmong, type Person } from "../core/staff.ts";
import type { World } from "../world.ts";
import { completeRecords } from "./complete-records.ts";
import type { InputContext, Source } from "./context.ts";
import type { FilesReading } from "./files-of-rows.ts";
import { People } from "./people.ts";
import { loadProfiles } from "./profiles.ts";
import type { TableRecord } from "./records.ts";
import { dayIn } from "./row-cells.ts";
import { fullTimeIn, type RowFindings, salaryIn, weightIn } from "./staff-cells.ts";
import { vacationsIn } from "./staff-vacations.ts";
import { TableReader } from "./table-reader.ts";

export interface StaffReading extends FilesReading {
	/** In the order of the files. */
	readonly staff: readonly Person[];
}

/**
 * The people of the staff files, under the names that the aliases lead to. A person who left before being hired is an
 * error, and so is a name that stands twice, unless its rows are a move from one team to another. Throws `WorldError`
 * where a file can't be opened.
 */
export async function readStaff(
	world: World,
	sources: readonly Source[],
	context: InputContext,
): Promise<StaffReading> {
	const profiles = await loadProfiles(world);
	const people = new People(context.people);
	const staff: Person[] = [];
	const readers = sources.map((source) => new TableReader(world, source, "staff", profiles, context));
	for (const reader of readers) {
		for await (const records of completeRecords(reader, ["name"])) {
			for (const record of records) take(record, reader, staff, people, context);
		}
	}
	return {
		staff,
		inputs: readers.map((reader) => reader.summary()),
		recognised: readers.map((reader) => reader.recognised()),
		problems: readers.flatMap((reader) => reader.findings.all()),
	};
}

function take(
	record: TableRecord,
	reader: TableReader,
	staff: Person[],
	people: People,
	{ currency }: InputContext,
): void {
	const findings: RowFindings = { record, name: people.canonical(record.text("name")), problems: [] };
	const { name, problems } = findings;
	const person: Person = {
		name,
		team: record.text("team"),
		role: record.text("role"),
		grade: record.text("grade"),
		hired: dayIn(record, "hired", problems),
		left: dayIn(record, "left", problems),
		weight: weightIn(findings),
		fullTime: fullTimeIn(findings),
		salary: salaryIn(findings, currency.code),
		vacations: vacationsIn(findings),
		schedule: record.text("schedule"),
		place: record.place("name"),
	};
	problems.push(...doubts(person, staff, record));
	if (problems.length > 0) {
		reader.reject(record, problems);
		return;
	}
	reader.rows.use();
	staff.push(person);
}

/** What is wrong with the person as a whole. */
function doubts(person: Person, staff: readonly Person[], record: TableRecord): Problem[] {
	const { name, hired, left } = person;
	if (name === "") return [error("cell-empty", { field: "name" }, record.place("name"))];
	const problems: Problem[] = [];
	const namesakes = staff.filter((other) => other.name === name);
	const at = namesakes[0]?.place;
	if (at !== undefined && !isMoveAmong(namesakes, person)) {
		problems.push(error("staff-name-repeated", { name, at: placeText(at) }, record.place("name")));
	}
	if (hired !== undefined && left !== undefined && left < hired) {
		const facts = { name, hired, left };
		problems.push(error("staff-left-before-hired", facts, record.place("left")));
	}
	return problems;
}
