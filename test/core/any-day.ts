/** Days of a century for property tests. */
import fc from "fast-check";
import { type Day, day, dayFromNumber } from "../../src/core/day.ts";

/** Any day from 1970 to 2070. */
export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: day("2070-12-31") }).map(dayFromNumber);
