/** The sheet of remarks: every problem with its place, for whoever mends the data. */
import { placeText } from "../../../core/place.ts";
import type { Problem, Severity } from "../../../core/problem.ts";
import { sentenceOf } from "../../../i18n/problems/index.ts";
import type { Cell, Sheet } from "../../../output/document.ts";
import { text, type View } from "./view.ts";

const SEVERITIES: readonly Severity[] = ["error", "warning", "notice"];

/** For workbooks alone: elsewhere problems stand on standard error, or in the JSON. */
export function problemsSheet(view: View): Sheet {
	const { words, language, check } = view;
	const row = (problem: Problem, index: number) => ({
		id: `problem${index + 1}`,
		cells: [
			text(problem.place === undefined ? "" : placeText(problem.place)),
			severityCell(problem, view),
			text(sentenceOf(problem, language)),
		],
	});
	return {
		id: "problems",
		title: words.problemsSheet,
		audience: "workbook",
		print: "landscape",
		blocks: [
			{
				kind: "table",
				id: "problems",
				columns: [
					{ id: "place", title: words.place, role: "label" },
					{ id: "severity", title: words.severity, role: "label" },
					{ id: "message", title: words.message, role: "label" },
				],
				rows: SEVERITIES.flatMap((severity) => check.problems.filter((each) => each.severity === severity)).map(row),
			},
		],
	};
}

function severityCell({ severity }: Problem, { words }: View): Cell {
	switch (severity) {
		case "error":
			return text(words.isError, "bad");
		case "warning":
			return text(words.isWarning, "warn");
		default:
			return text(words.isNotice);
	}
}
