/** Opens a workbook's package for tests: its parts as text, and an XML part as a tree. */
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** The parts by path, in the order of the zip. */
export function partsOf(xlsx: Uint8Array): ReadonlyMap<string, string> {
	return new Map(Object.entries(unzipSync(xlsx)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: Element[];
	text: string;
}

/** The root element of a part. Throws where it is not well-formed XML. */
export function tree(xml: string): Element {
	const root: Element = { name: "", attributes: {}, children: [], text: "" };
	const open = [root];
	const parser = new SaxesParser();
	parser.on("opentag", ({ name, attributes }) => {
		const element = { name, attributes: attributes as Record<string, string>, children: [], text: "" };
		open.at(-1)?.children.push(element);
		open.push(element);
	});
	parser.on("text", (text) => {
		const element = open.at(-1);
		if (element !== undefined) element.text += text;
	});
	parser.on("closetag", () => open.pop());
	parser.on("error", (error) => {
		throw error;
	});
	parser.write(xml).close();
	const [only] = root.children;
	if (only === undefined) throw new Error("no element");
	return only;
}

/** Every element below this one (and itself) with that name. */
export function all(element: Element, name: string): readonly Element[] {
	return [...(element.name === name ? [element] : []), ...element.children.flatMap((child) => all(child, name))];
}
