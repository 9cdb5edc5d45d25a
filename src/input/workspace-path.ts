/** How a rop.yaml names a file. */

/** The path from the folder of rop.yaml to the file; both as seen from the current folder, which is absolute. */
export function fromFolder(folder: string, file: string, current: string): string {
	const [from, to] = [folder, file].map((path) => partsOf(path, current));
	if (from === undefined || to === undefined || from[0] !== to[0]) return file;
	let common = 0;
	while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1;
	return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}

/** The parts of the absolute path, without `.` and `..`; the first is the drive, or empty. */
function partsOf(path: string, current: string): readonly string[] {
	const slashed = (text: string) => text.replaceAll("\\", "/");
	const absolute = /^(?:\/|[A-Za-z]:\/)/.test(slashed(path)) ? slashed(path) : `${slashed(current)}/${slashed(path)}`;
	const [drive = "", ...rest] = absolute.split("/");
	const parts: string[] = [];
	for (const part of rest) {
		if (part === "..") parts.pop();
		else if (part !== "." && part !== "") parts.push(part);
	}
	return [drive, ...parts];
}
