/** What keeps a rop.yaml from being YAML, each fault at the place where the user can mend it. */
import { type Document, isCollection, isScalar, type Node, visit, type YAMLError } from "yaml";
import { error, type Problem } from "../../core/problem.ts";
import type { PlaceAt } from "./tree.ts";

/** The parser's errors, one for each place, and references to what isn't there: a file pattern without quotation marks. */
export function yamlProblems(document: Document, placeAt: PlaceAt): Problem[] {
	const faults = new Map<number, string>();
	for (const fault of document.errors) {
		const code = isUnclosed(fault) ? "MISSING_CHAR" : fault.code;
		const offset = code === "MISSING_CHAR" ? openedBefore(document, fault.pos[0]) : fault.pos[0];
		if (!faults.has(offset)) faults.set(offset, code);
	}
	visit(document, {
		Alias(_, alias) {
			if (alias.resolve(document) === undefined) faults.set(alias.range?.[0] ?? 0, "BAD_ALIAS");
		},
	});
	return [...faults].map(([offset, code]) => error("yaml-invalid", { code }, placeAt(offset)));
}

/** A bracket that the next line's indent leaves open counts as a wrong indent to the parser. */
function isUnclosed({ code, message }: YAMLError): boolean {
	return code === "MISSING_CHAR" || (code === "BAD_INDENT" && message.startsWith("Flow"));
}

/** The last quotation mark or bracket opened before the place at which the parser misses its end. */
function openedBefore(document: Document, offset: number): number {
	let opened = offset;
	visit(document, {
		Node(_, node) {
			const start = (node as Node).range?.[0];
			if (start !== undefined && start < offset && opensSomething(node as Node)) opened = start;
		},
	});
	return opened;
}

function opensSomething(node: Node): boolean {
	if (isCollection(node)) return node.flow === true;
	return isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE");
}
