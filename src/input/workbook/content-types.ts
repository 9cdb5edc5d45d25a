/** What the archive says each of its parts is: the second way to find a part, when relationships don't lead there. */
import { readXml } from "./xml.ts";
import type { Zip } from "./zip.ts";

/** Names of parts with their content type, in the archive's own list. */
export type ContentTypes = ReadonlyMap<string, string>;

/** Every part that the list names; an empty map where the archive holds no list. */
export async function contentTypes(zip: Zip): Promise<ContentTypes> {
	const types = new Map<string, string>();
	const part = zip.find("[Content_Types].xml");
	if (!part) return types;
	await readXml(part, {
		open(element, { PartName, ContentType }) {
			if (element !== "Override" || PartName === undefined || ContentType === undefined) return;
			types.set(PartName.replace(/^\//, ""), ContentType);
		},
		close() {},
	});
	return types;
}

/** Parts of the archive whose type, or else whose name, is as asked. */
export function partsLike(zip: Zip, types: ContentTypes, type: RegExp, name: RegExp): readonly string[] {
	const typed = [...types].filter(([part, found]) => type.test(found) && zip.find(part)).map(([part]) => part);
	return typed.length > 0 ? typed : zip.parts.map((part) => part.name).filter((part) => name.test(part));
}
