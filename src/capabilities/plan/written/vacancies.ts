/** `plan.vacancies`: people who are still to start, and carry their part of the plan from then on. */
import { z } from "zod";
import { count, dayField, text } from "../../../input/settings/fields.ts";

/** Each first day, alone or of several people. */
export const vacancies = () =>
	z.array(
		z
			.strictObject({ start: dayField(), count: count(1, 1000).optional(), team: text().optional() })
			.transform(({ start, count: people = 1, team = "" }) => ({ start, people, team })),
	);
