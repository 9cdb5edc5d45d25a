/** The package: well-formed parts in the schema's order, complete relations, unique ids, the same bytes every time. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderXlsx } from "../../../src/output/xlsx.ts";
import { outOfOrder } from "./element-order.ts";
import { all, type Element, partsOf, tree } from "./parts.ts";
import { samplePlan } from "./sample-plan.ts";

let xlsx: Uint8Array;
let parts: ReadonlyMap<string, string>;

beforeAll(async () => {
	xlsx = await renderXlsx(samplePlan("ru"), "ru");
	parts = partsOf(xlsx);
});

function part(path: string): Element {
	return tree(parts.get(path) ?? "");
}

describe("the parts of a workbook", () => {
	it("are well-formed and in the schema's order of elements", () => {
		for (const [path, xml] of parts) expect(outOfOrder(tree(xml)), path).toEqual([]);
	});

	it("would not pass the check out of order", () => {
		const swapped = parts.get("xl/worksheets/sheet2.xml")?.replace(/(<drawing .*?\/>)(<legacyDrawing .*?\/>)/, "$2$1");
		expect(outOfOrder(tree(swapped ?? ""))).toEqual(["drawing comes too late in worksheet"]);
	});

	it("are all named by the content types, and nothing else is", () => {
		const types = part("[Content_Types].xml");
		const named = all(types, "Override").map((type) => type.attributes["PartName"]?.slice(1) ?? "");
		const byEnding = new Set(all(types, "Default").map((type) => type.attributes["Extension"]));
		for (const path of named) expect(parts.has(path), path).toBe(true);
		const unnamed = [...parts.keys()].filter((path) => !named.includes(path) && path !== "[Content_Types].xml");
		expect(unnamed.filter((path) => !byEnding.has(path.split(".").at(-1)))).toEqual([]);
		expect(unnamed.filter((path) => path.endsWith(".xml"))).toEqual([]);
		expect(new Set(named).size).toBe(named.length);
	});

	it("are reached by relations whose ids are unique and which the parts name", () => {
		for (const path of [...parts.keys()].filter((one) => one.endsWith(".rels"))) {
			const relations = all(part(path), "Relationship");
			const ids = relations.map((relation) => relation.attributes["Id"]);
			expect(new Set(ids).size, path).toBe(ids.length);
			const folder = path.slice(0, path.lastIndexOf("_rels/"));
			for (const { attributes } of relations) {
				expect(parts.has(posix.join(folder, attributes["Target"] ?? "")), attributes["Target"]).toBe(true);
			}
			const owner = parts.get(folder + path.slice(path.lastIndexOf("/") + 1, -".rels".length));
			const used = [...(owner ?? "").matchAll(/ r:id="(\w+)"/g)].map((match) => match[1]);
			for (const id of used) expect(ids, path).toContain(id);
		}
	});

	it("give each chart, drawing object, axis and note an id of its own", () => {
		const paths = [...parts.keys()];
		const charts = paths.filter((path) => path.startsWith("xl/charts/")).map(part);
		const axes = charts.flatMap((chart) => [...all(chart, "c:catAx"), ...all(chart, "c:valAx")]);
		const axisIds = axes.map((axis) => axis.children[0]?.attributes["val"]);
		expect(axisIds.length).toBe(4);
		expect(new Set(axisIds).size).toBe(axisIds.length);
		const drawings = paths.filter((path) => /^xl\/drawings\/drawing\d+\.xml$/.test(path)).map(part);
		const objects = drawings.flatMap((drawing) => all(drawing, "xdr:cNvPr")).map(({ attributes }) => attributes["id"]);
		expect(new Set(objects).size).toBe(2);
	});
});

describe("the bytes", () => {
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), "rop-xlsx-"));
	});
	afterAll(() => rm(folder, { recursive: true, force: true }));

	it("are the same in every time zone and every run", { timeout: 60_000 }, async () => {
		const script = join(folder, "render.mjs");
		const here = import.meta.dirname;
		await writeFile(
			join(folder, "entry.ts"),
			`import { createHash } from "node:crypto";
			import { renderXlsx } from ${JSON.stringify(join(here, "../../../src/output/xlsx.ts"))};
			import { samplePlan } from ${JSON.stringify(join(here, "sample-plan.ts"))};
			console.log(createHash("sha256").update(await renderXlsx(samplePlan("ru"), "ru")).digest("hex"));`,
		);
		const require = `import{createRequire as r}from"node:module";const require=r(import.meta.url);`;
		await build({
			entryPoints: [join(folder, "entry.ts")],
			outfile: script,
			bundle: true,
			platform: "node",
			format: "esm",
			banner: { js: require },
			logLevel: "error",
		});
		const hash = async (zone: string) => {
			const { stdout } = await promisify(execFile)(process.execPath, [script], { env: { ...process.env, TZ: zone } });
			return stdout.trim();
		};
		const here2 = createHash("sha256").update(xlsx).digest("hex");
		expect(await hash("Pacific/Kiritimati")).toBe(here2);
		expect(await hash("America/New_York")).toBe(here2);
		expect(await hash("Europe/Moscow")).toBe(here2);
	});

	it("name no day but the constant one", () => {
		const core = parts.get("docProps/core.xml") ?? "";
		expect(core.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual(["2000-01-01T00:00:00Z", "2000-01-01T00:00:00Z"]);
		expect(core).toContain("<dc:creator>rop</dc:creator>");
		expect(core).toContain("<dc:title>План продаж на 2026 год</dc:title>");
	});
});
