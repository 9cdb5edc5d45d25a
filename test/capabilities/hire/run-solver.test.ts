/** The solver on programs at the edge of what floats can tell apart. */
import { expect, it } from "vitest";
import { solve } from "./sample.ts";

it("answers where presolving took an answer that misses a row by a hair", () => {
	const costs = [0.59766459615747, 0.397108951601189, 1, 0.631287348841279];
	const program = {
		choices: costs.map((cost) => ({ cost, most: undefined, whole: true })),
		rows: [
			{ terms: [[0, 1] as const, [1, 0.281463923080215] as const], atLeast: 54.11280709252177 },
			// 54 of the first and one of the second cost 32.6709971441…, just above
			{ terms: costs.map((cost, at) => [at, cost] as const), atMost: 32.670997119824314 },
		],
	};
	expect(solve(program, 1000)).toEqual({ proof: "none" });
});
