/** Which part of the archive plays which role for another; the names of parts mean nothing by themselves. */
import { readXml } from "./xml.ts";
import type { Zip } from "./zip.ts";

export interface Relationship {
	readonly id: string;
	/** The last word of its type, in small letters: `worksheet`. The rest differs between the editions of the format. */
	readonly type: string;
	/** The other part's name in the archive, without a leading slash. */
	readonly target: string;
}

/** The relationships of a part, of the whole archive for `""`; none where the archive holds no list of them. */
export async function relationshipsOf(zip: Zip, source: string): Promise<readonly Relationship[]> {
	const { folder, name } = apart(source);
	const part = zip.find(`${folder}_rels/${name}.rels`);
	const found: Relationship[] = [];
	if (!part) return found;
	await readXml(part, {
		open(element, attributes) {
			if (element !== "Relationship" || attributes["TargetMode"] === "External") return;
			const type = attributes["Type"]?.split("/").at(-1)?.toLowerCase() ?? "";
			found.push({ id: attributes["Id"] ?? "", type, target: partName(attributes["Target"] ?? "", folder) });
		},
		close() {},
	});
	return found;
}

function apart(path: string): { folder: string; name: string } {
	const slash = path.lastIndexOf("/") + 1;
	return { folder: path.slice(0, slash), name: path.slice(slash) };
}

/** A target is relative to its source's folder, or to the root if it begins with a slash. */
function partName(target: string, folder: string): string {
	const path = percentDecoded(target.replaceAll("\\", "/").replace(/#.*$/, ""));
	const steps: string[] = [];
	for (const step of (path.startsWith("/") ? path : folder + path).split("/")) {
		if (step === "..") steps.pop();
		else if (step !== "" && step !== ".") steps.push(step);
	}
	return steps.join("/");
}

function percentDecoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
