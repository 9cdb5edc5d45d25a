/** What stops the reading of a workbook: thrown inside the reader, turned into one problem at its door. */
import type { Place } from "../../core/place.ts";
import { error, type Problem } from "../../core/problem.ts";
import type { OtherFile, WorkbookDamage, WorkbookDanger } from "../../core/problem-facts/workbook.ts";

/** Only this is ever caught at the door; any other error is a fault of the program itself. */
export class WorkbookFault extends Error {
	/** The problem, for the file or the sheet that was being read. */
	readonly problemAt: (place: Place) => Problem;

	constructor(problemAt: (place: Place) => Problem) {
		super("the workbook can't be read");
		this.problemAt = problemAt;
	}
}

/** Something in the file is broken; `part` is the part of the archive, where it is known. */
export function damaged(damage: WorkbookDamage, part?: string): WorkbookFault {
	return new WorkbookFault((place) => error("workbook-damaged", { part, damage }, place));
}

/** The file would take more memory or time than any table deserves. */
export function unsafe(danger: WorkbookDanger): WorkbookFault {
	return new WorkbookFault((place) => error("workbook-unsafe", { danger }, place));
}

/** The contents are encrypted. */
export function encrypted(): WorkbookFault {
	return new WorkbookFault((place) => error("workbook-protected", {}, place));
}

/** A sound archive, but of something else. */
export function otherFile(kind: OtherFile): WorkbookFault {
	return new WorkbookFault((place) => error("workbook-other", { kind }, place));
}
