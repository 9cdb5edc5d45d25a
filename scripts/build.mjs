// Bundles src/main.ts into dist/, in chunks that load only when a command needs them.
import { readFile, rename, rm } from "node:fs/promises";
import { build } from "esbuild";

const { version } = JSON.parse(await readFile("package.json", "utf8"));

// Built beside its place and renamed, so that a running `rop` never finds half a program.
const fresh = `dist-${process.pid}`;
await build({
	entryPoints: { main: "src/start.ts" },
	outdir: fresh,
	bundle: true,
	splitting: true,
	format: "esm",
	platform: "node",
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
