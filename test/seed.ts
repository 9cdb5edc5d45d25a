/** The seed of every property test of a run, from vitest.config.ts: a failure names it, and it can be tried again. */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["FC_SEED"]) });
