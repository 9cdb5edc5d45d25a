import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		pool: "threads",
		// on machines of two cores vitest would leave one idle, and the suite would take half as long again
		maxWorkers: "100%",
		testTimeout: 60_000,
		coverage: { include: ["src/**"] },
	},
});
