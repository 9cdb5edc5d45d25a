/** LibreOffice, where this machine has it: a second opinion on our workbooks. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

/** The program's path; undefined where it is not installed, and tests that need it are skipped. */
export const soffice: string | undefined = (process.env["PATH"] ?? "")
	.split(delimiter)
	.map((folder) => join(folder, "soffice"))
	.find((path) => existsSync(path));

/** The workbook opened, recalculated and saved again by LibreOffice. */
export function recalculate(xlsx: Uint8Array): Promise<Uint8Array> {
	return converted(xlsx, "xlsx");
}

/** A workbook as LibreOffice saves it in another format: `pdf`, `csv`. */
export async function converted(xlsx: Uint8Array, format: string): Promise<Uint8Array> {
	if (soffice === undefined) throw new Error("LibreOffice is not installed");
	const folder = await mkdtemp(join(tmpdir(), "rop-libreoffice-"));
	try {
		const source = join(folder, "workbook.xlsx");
		const target = join(folder, "out");
		await writeFile(source, xlsx);
		const profile = `-env:UserInstallation=file://${await profileIn(folder)}`;
		await promisify(execFile)(soffice, [profile, "--headless", "--convert-to", format, "--outdir", target, source]);
		return await readFile(join(target, `workbook.${format}`));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** A profile of its own, so that runs side by side do not wait for one another; it always recalculates. */
async function profileIn(folder: string): Promise<string> {
	const profile = join(folder, "profile");
	await mkdir(join(profile, "user"), { recursive: true });
	const always = `<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>`;
	await writeFile(
		join(profile, "user", "registrymodifications.xcu"),
		`<?xml version="1.0" encoding="UTF-8"?>
		<oor:items xmlns:oor="http://openoffice.org/2001/registry">
		<item oor:path="/org.openoffice.Office.Calc/Formula/Load">${always}</item></oor:items>`,
	);
	return profile;
}
