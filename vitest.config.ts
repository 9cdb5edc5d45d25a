import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => ({
	test: {
		include: ["test/**/*.test.ts"],
		setupFiles: ["test/seed.ts"],
		// a run says something of the code alone: property tests draw the same examples everywhere, new ones by `npm run fuzz`
		env: { FC_SEED: String(mode === "fuzz" ? Date.now() : 1) },
		pool: "threads",
		// on machines of two cores vitest would leave one idle, and the suite would take half as long again
		maxWorkers: "100%",
		testTimeout: 60_000,
		coverage: { include: ["src/**"] },
	},
}));
