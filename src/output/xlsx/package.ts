/** The workbook's package of parts: what exceljs wrote, the parts it can't write, and a zip that is the same every time. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const CONTENT_TYPES = "[Content_Types].xml";

/** A part of an open package, by its path: `xl/worksheets/sheet1.xml`. */
export class OpenPackage {
	private readonly parts: Map<string, string>;
	private readonly relations = new Map<string, string[]>();
	private readonly types: string[] = [];

	/** Opens a workbook as exceljs writes it. */
	constructor(zip: Uint8Array) {
		// The zip that exceljs writes lists folders, too; a package has parts alone.
		const files = Object.entries(unzipSync(zip)).filter(([path]) => !path.endsWith("/"));
		this.parts = new Map(files.map(([path, bytes]) => [path, strFromU8(bytes)]));
	}

	/** Adds a part; a part with its own content type names it (`application/…+xml`). */
	add(path: string, xml: string, contentType?: string): void {
		this.parts.set(path, xml);
		if (contentType !== undefined) this.types.push(`<Override PartName="/${path}" ContentType="${contentType}"/>`);
	}

	/** Says that one part uses another; returns the relation's id. The target is written relative to the part's folder. */
	relate(path: string, kind: string, target: string): string {
		const own = this.relations.get(path) ?? [];
		const id = `rId${own.length + 1}`;
		own.push(`<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`);
		this.relations.set(path, own);
		return id;
	}

	/** Whether a text stands in a part. */
	has(path: string, text: string): boolean {
		return this.parts.get(path)?.includes(text) ?? false;
	}

	/** Puts XML before the first place where an anchor stands in a part. Refuses a part without it. */
	insertBefore(path: string, anchor: string, xml: string): void {
		if (xml !== "") this.replace(path, anchor, xml + anchor);
	}

	/** Replaces the first place where a text stands in a part. Refuses a part without it. */
	replace(path: string, text: string, replacement: string): void {
		const part = this.parts.get(path);
		if (part === undefined || !part.includes(text)) throw new Error(`exceljs wrote no ${text} into ${path}`);
		this.parts.set(
			path,
			part.replace(text, () => replacement),
		);
	}

	/** The whole as a zip: parts in a fixed order, at a fixed local time, whatever the day and the time zone. */
	zip(): Uint8Array {
		for (const [path, relations] of this.relations) this.parts.set(relationsPath(path), relationsXml(relations));
		this.insertBefore(CONTENT_TYPES, "</Types>", this.types.join(""));
		const entries = [...this.parts].sort(byPath).map(([path, xml]) => [path, strToU8(xml)] as const);
		return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 6 });
	}
}

function relationsPath(path: string): string {
	const slash = path.lastIndexOf("/");
	return `${path.slice(0, slash)}/_rels/${path.slice(slash + 1)}.rels`;
}

function relationsXml(relations: readonly string[]): string {
	return `${HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}">${relations.join("")}</Relationships>`;
}

/** The content types first, then the package's relations, then by name. */
function byPath([one]: readonly [string, string], [other]: readonly [string, string]): number {
	return rank(one) - rank(other) || (one < other ? -1 : 1);
}

function rank(path: string): number {
	return path === CONTENT_TYPES ? 0 : path === "_rels/.rels" ? 1 : 2;
}
