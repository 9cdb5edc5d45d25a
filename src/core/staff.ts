/** The people who sell: who they are, where they belong and from when to when. */
import type { Day } from "./day.ts";
import type { Place } from "./place.ts";
import type { Rate } from "./rate.ts";

export interface Person {
	/** The name that deals, plan and reports show; unique in the staff. */
	readonly name: string;
	/** The team's name; empty where the file names none. */
	readonly team: string;
	/** As the file says: `менеджер`, `РОП`; empty where it doesn't. */
	readonly role: string;
	/** First working day; undefined: already there when the file begins. */
	readonly hired: Day | undefined;
	/** Last working day, itself still worked; undefined: still there. */
	readonly left: Day | undefined;
	/** Weight in the split of a plan; one where the file doesn't say. */
	readonly weight: Rate;
	/** Where the person's row stands; undefined for a person known only from deals. */
	readonly place: Place | undefined;
}
