/** The mapping of a file as `rop.data-map/1`. */
import type { JsonObject } from "../../command.ts";
import { type FileMapping, settingLines } from "./mapping.ts";

/** What was said, what is still open, and the YAML that says it; `written` is the file it was written to. */
export function mapJson(mapping: FileMapping, yaml: string, written: string | undefined): JsonObject {
	return {
		file: mapping.file,
		table: mapping.table,
		settings: settingLines(mapping).map(({ path, value }) => ({ path, value })),
		open: mapping.open.map(({ kind, id }) => ({ kind, about: id.slice(kind.length).trim() || null })),
		yaml,
		written: written ?? null,
	};
}
