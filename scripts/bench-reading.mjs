// What reading 100 000 deals costs: seconds, the most memory while reading, and what is kept afterwards.
import { spawnSync } from "node:child_process";
import { closeSync, openSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { Zip, ZipDeflate } from "fflate";

const DEALS = 100_000;
const HEADER = ["id", "title", "manager", "stage", "amount", "created", "closed"];
const BATCH = 1000;

/** The deals, the same every time; `notes` columns more that nobody reads. */
function* deals(notes) {
	let state = 7;
	const next = (most) => {
		state = (state * 48271) % 2147483647;
		return state % most;
	};
	for (let deal = 1; deal <= DEALS; deal++) {
		const month = String(next(12) + 1).padStart(2, "0");
		yield [
			String(deal),
			`Deal ${deal}`,
			`Manager ${next(30) + 1}`,
			["Won", "Lost", "Negotiation"][next(3)],
			`${next(500_000)}.${next(90) + 10}`,
			`2025-01-0${next(9) + 1}`,
			`2025-${month}-${String(next(28) + 1).padStart(2, "0")}`,
			...Array.from({ length: notes }, () => `what was said on call ${next(1_000_000)} of many`),
		];
	}
}

function headerWith(notes) {
	return [...HEADER, ...Array.from({ length: notes }, (_, index) => `note ${index + 1}`)];
}

/** Rows as text in pieces, so that making the file takes no memory either. */
function* inPieces(rows, write) {
	let piece = [];
	for (const row of rows) {
		piece.push(write(row));
		if (piece.length === BATCH) {
			yield piece.join("");
			piece = [];
		}
	}
	yield piece.join("");
}

function csvFile(file, notes) {
	const handle = openSync(file, "w");
	writeSync(handle, `${headerWith(notes).join(",")}\n`);
	for (const piece of inPieces(deals(notes), (row) => `${row.join(",")}\n`)) writeSync(handle, piece);
	closeSync(handle);
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const PARTS = {
	"[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
	"_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
	"xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Deals" sheetId="1" r:id="rId1"/></sheets></workbook>`,
	"xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

function rowXml(row) {
	const cell = (text) =>
		/^\d+(\.\d+)?$/.test(text) ? `<c><v>${text}</v></c>` : `<c t="inlineStr"><is><t>${text}</t></is></c>`;
	return `<row>${row.map(cell).join("")}</row>`;
}

function xlsxFile(file, notes) {
	const handle = openSync(file, "w");
	const zip = new Zip((error, bytes) => {
		if (error) throw error;
		writeSync(handle, bytes);
	});
	const encoder = new TextEncoder();
	const part = (name, pieces) => {
		const deflate = new ZipDeflate(name, { level: 6 });
		zip.add(deflate);
		for (const piece of pieces) deflate.push(encoder.encode(piece));
		deflate.push(new Uint8Array(0), true);
	};
	for (const [name, text] of Object.entries(PARTS)) part(name, [text]);
	const rows = inPieces(deals(notes), rowXml);
	const pieces = function* () {
		yield `<worksheet xmlns="${MAIN}"><sheetData>${rowXml(headerWith(notes))}`;
		yield* rows;
		yield "</sheetData></worksheet>";
	};
	part("xl/worksheets/sheet1.xml", pieces());
	zip.end();
	closeSync(handle);
}

/** Reads a file given as its argument and tells what that took. */
const PROBE = `
import { readDeals } from "./src/input/deals.ts";
import { realWorld } from "./src/world/real.ts";
const used = () => { globalThis.gc(); globalThis.gc(); const { heapUsed, external } = process.memoryUsage(); return heapUsed + external; };
const [file] = process.argv.slice(2);
const context = { currency: { code: "RUB", decimals: 2 }, timezone: "Europe/Moscow", people: {}, stages: {}, allowRejects: false, today: 20819 };
const before = used();
const start = process.hrtime.bigint();
let reading = await readDeals(realWorld(), [{ file }], context);
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const { deals } = reading;
reading = undefined;
const kept = used() - before;
console.log(JSON.stringify({ seconds, kept, peak: process.resourceUsage().maxRSS * 1024, deals: deals.length }));
`;

/** Beside the program, so that it finds its templates. */
async function buildProbe(root) {
	const outfile = join(root, `dist-bench-${process.pid}`, "reading.mjs");
	await build({
		stdin: { contents: PROBE, resolveDir: root, loader: "js" },
		outfile,
		bundle: true,
		format: "esm",
		platform: "node",
		logLevel: "error",
		banner: { js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);' },
	});
	return outfile;
}

const CASES = [
	["CSV", 0, csvFile],
	["CSV, 10 columns nobody reads", 10, csvFile],
	["XLSX", 0, xlsxFile],
	["XLSX, 10 columns nobody reads", 10, xlsxFile],
];

/** Prints a line for each kind of file: what is kept should follow the columns that are read, not the size of the file. */
export async function benchReading(root, folder) {
	const probe = await buildProbe(root);
	try {
		report(probe, folder);
	} finally {
		rmSync(dirname(probe), { recursive: true, force: true });
	}
}

function report(probe, folder) {
	const empty = join(folder, "one.csv");
	writeFileSync(empty, `${HEADER.join(",")}\n1,Deal,Manager,Won,5.00,2025-01-01,2025-01-02\n`);
	const bare = measured(probe, empty);
	console.log(`\nreading ${DEALS} deals; one deal alone: ${megabytes(bare.peak)} at most`);
	for (const [name, notes, write] of CASES) {
		const file = join(folder, `deals-${notes}.${write === csvFile ? "csv" : "xlsx"}`);
		write(file, notes);
		const { seconds, kept, peak, deals: read } = measured(probe, file);
		if (read !== DEALS) throw new Error(`${file}: ${read} deals instead of ${DEALS}`);
		const size = statSync(file).size;
		console.log(
			`${name.padEnd(32)} file ${megabytes(size)}  ${seconds.toFixed(2).padStart(6)} s  at most ${megabytes(peak)}  kept ${megabytes(kept)}`,
		);
	}
}

function measured(probe, file) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", probe, file], { encoding: "utf8" });
	if (status !== 0) throw new Error(`reading ${file} ended with ${status}: ${stderr}`);
	return JSON.parse(stdout);
}

function megabytes(bytes) {
	return `${(bytes / 1e6).toFixed(1).padStart(6)} MB`;
}
