import { describe, expect, it } from "vitest";
import { error, notice, type Problem, warning } from "../../src/core/problem.ts";
import { renderProblems } from "../../src/output/problems.ts";

const plain = { colour: false, verbose: false, quiet: false };
const at = (file: string, line: number, column: number) => ({ file, line, column });

const mixed: readonly Problem[] = [
	notice("pattern-matches-nothing", { pattern: "*.csv" }),
	warning("format-unknown", { found: "doc", known: ["csv", "md"] }, at("rop.yaml", 12, 7)),
	error("file-missing", { file: "b.csv" }, at("b.csv", 2, 1)),
	error("file-missing", { file: "a.csv" }, at("a.csv", 10, 3)),
	error("file-missing", { file: "a.csv" }, at("a.csv", 9, 30)),
	error("folder-missing", { folder: "out" }),
];

describe("problems", () => {
	it("are lines with their place, errors first, then by file and line", () => {
		expect(renderProblems(mixed, "en", plain)).toBe(`\
error[folder-missing]: there is no folder out; create it or check the path
a.csv:9:30: error[file-missing]: there is no file a.csv; check the name and the folder
a.csv:10:3: error[file-missing]: there is no file a.csv; check the name and the folder
b.csv:2:1: error[file-missing]: there is no file b.csv; check the name and the folder
rop.yaml:12:7: warning[format-unknown]: rop can't write "doc"; it writes csv, md: change the ending of the name, or add --format
notice[pattern-matches-nothing]: no file matches *.csv; check the folder and the pattern
`);
	});

	it("speak Russian", () => {
		expect(renderProblems(mixed, "ru", { ...plain, quiet: true })).toBe(`\
ошибка[folder-missing]: нет папки out; создайте её или проверьте путь
a.csv:9:30: ошибка[file-missing]: нет файла a.csv; проверьте имя и папку
a.csv:10:3: ошибка[file-missing]: нет файла a.csv; проверьте имя и папку
b.csv:2:1: ошибка[file-missing]: нет файла b.csv; проверьте имя и папку
rop.yaml:12:7: предупреждение[format-unknown]: rop не умеет писать «doc», только csv, md: измените окончание имени или добавьте --format
`);
	});

	it("are nothing when there are none", () => {
		expect(renderProblems([], "en", plain)).toBe("");
		expect(renderProblems([notice("folder-missing", { folder: "out" })], "en", { ...plain, quiet: true })).toBe("");
	});

	it("past the twentieth are counted by code", () => {
		const many = Array.from({ length: 332 }, (_, index) =>
			index < 12
				? warning("folder-missing", { folder: "out" }, at("a.csv", index + 1, 1))
				: error("file-missing", { file: "a" }, at("a.csv", index + 1, 1)),
		);
		const lines = renderProblems(many, "en", plain).split("\n");
		expect(lines).toHaveLength(22);
		expect(lines[20]).toBe(
			"…and 312 more: 300 × file-missing, 12 × folder-missing; see them all with -v or in --rejects FILE",
		);
		expect(renderProblems(many, "ru", plain).split("\n")[20]).toBe(
			"…и ещё 312: 300 × file-missing, 12 × folder-missing; показать все: -v или --rejects ФАЙЛ",
		);
		expect(renderProblems(many, "en", { ...plain, verbose: true }).split("\n")).toHaveLength(333);
	});

	it("stay on one line and can't move the cursor, whatever the file holds", () => {
		const sly = error("format-unknown", { found: "a\nb\u001b[2J", known: ["md"] }, { file: "x\ty.yaml" });
		expect(renderProblems([sly], "en", plain)).toBe(
			'x␉y.yaml: error[format-unknown]: rop can\'t write "a␊b␛[2J"; it writes md: change the ending of the name, or add --format\n',
		);
	});

	it("are coloured only when asked", () => {
		const [first] = renderProblems(mixed.slice(2, 3), "en", { ...plain, colour: true }).split("; check");
		expect(first).toBe("\u001b[1mb.csv:2:1\u001b[22m: \u001b[31merror[file-missing]\u001b[39m: there is no file b.csv");
	});
});
