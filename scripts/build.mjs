// Bundles src/main.ts into dist/, in chunks that load only when a command needs them.
import { readdir, readFile, rename, rm } from "node:fs/promises";
import { build } from "esbuild";
import { parse } from "yaml";

/** Templates that every run needs, as values in place of `src/input/templates.ts`. */
const parsedTemplates = {
	name: "parsed-templates",
	setup(build) {
		build.onLoad({ filter: /[\\/]src[\\/]input[\\/]templates\.ts$/ }, async () => {
			const folders = {};
			for (const folder of ["calendars", "crm", "rates"]) {
				const names = (await readdir(`templates/${folder}`)).filter((name) => name.endsWith(".yaml")).sort();
				const texts = await Promise.all(names.map((name) => readFile(`templates/${folder}/${name}`, "utf8")));
				folders[folder] = texts.map((text, index) => [names[index].replace(/\.yaml$/, ""), parse(text)]);
			}
			const values = JSON.stringify(JSON.stringify(folders));
			return {
				loader: "js",
				contents: `const folders = JSON.parse(${values});
					export async function parsedTemplates(world, folder) { return new Map(folders[folder]); }`,
			};
		});
	},
};

const { version } = JSON.parse(await readFile("package.json", "utf8"));

// Built beside its place and renamed, so that a running `rop` never finds half a program.
const fresh = `dist-${process.pid}`;
await build({
	entryPoints: { main: "src/start.ts" },
	outdir: fresh,
	bundle: true,
	splitting: true,
	format: "esm",
	plugins: [parsedTemplates],
	platform: "node",
	// finds its WebAssembly beside itself
	external: ["highs"],
	target: "node20.17",
	define: { VERSION: JSON.stringify(version) },
	minify: true,
	keepNames: true,
	sourcemap: false,
	legalComments: "none",
	chunkNames: "chunk-[hash]",
	// CommonJS packages inside the bundle ask for Node's own modules with `require`.
	banner: { js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);' },
});
await rm("dist", { recursive: true, force: true });
await rename(fresh, "dist");
