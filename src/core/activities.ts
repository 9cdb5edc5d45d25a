/** What people did to sell: calls, meetings, messages. */
import type { Day } from "./day.ts";
import type { Place } from "./place.ts";

export type ActivityKind = "call" | "meeting" | "message" | "other";

/** Who began it; `internal`: colleagues among themselves, no client took part. */
export type ActivityDirection = "incoming" | "outgoing" | "internal";

export interface Activity {
	readonly day: Day;
	/** Seconds after midnight in the workspace's time zone; undefined where the file has only the day. */
	readonly time: number | undefined;
	/** Whose work it was: who answered an incoming call, who made an outgoing one; empty where the file names nobody. */
	readonly manager: string;
	readonly kind: ActivityKind;
	/** Undefined where the file doesn't say. */
	readonly direction: ActivityDirection | undefined;
	/** Seconds from the first ring to the end; undefined where the file doesn't say. */
	readonly duration: number | undefined;
	/** Seconds of talk; undefined where the file doesn't say. */
	readonly talk: number | undefined;
	/** Whether the two sides spoke or met; undefined where the file doesn't tell. */
	readonly reached: boolean | undefined;
	/** What came of it, in the file's words; empty where it says nothing. */
	readonly outcome: string;
	/** The deal's id, as the file has it; empty where it names none. */
	readonly deal: string;
	readonly client: string;
	readonly place: Place;
}
