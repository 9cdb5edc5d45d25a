/** The program's own YAML templates, parsed. The build puts their values in place of this file, since parsing costs a start. */
import { parse } from "yaml";
import type { World } from "../world.ts";

/** The files of a folder of `templates/`, by their names without `.yaml`, in the order of the names. */
export async function parsedTemplates(world: World, folder: string): Promise<ReadonlyMap<string, unknown>> {
	const files = (await world.templates(folder)).filter((file) => file.endsWith(".yaml"));
	const texts = await Promise.all(files.map((file) => world.template(`${folder}/${file}`)));
	return new Map(texts.map((text, index) => [String(files[index]).replace(/\.yaml$/, ""), parse(text)]));
}
