/** What a stage's name says of its deals: won, lost or open. Lost words come first, won is never guessed. */
import { closest } from "../core/closest.ts";
import type { DealStatus } from "../core/deals.ts";
import { foldName } from "./fold.ts";

/** Stage names by what they mean. */
export type StageNames = Readonly<Partial<Record<DealStatus, readonly string[]>>>;

/** How the meaning of a stage was found. */
export type StageSource = "settings" | "profile" | "column" | "word" | "unknown";

export interface StageMeaning {
	readonly status: DealStatus;
	readonly source: StageSource;
}

const STATUSES: readonly DealStatus[] = ["lost", "won", "open"];

/** Parts of names that only lost deals have; «не реализовано» contains «реализовано», so they are tried before won names. */
const LOST_WORDS = [
	"не реализован",
	"проигран",
	"провал",
	"провален",
	"отказ",
	"потерян",
	"сорвал",
	"closed lost",
	"closed - lost",
];

/** Values of a column that says the status itself: Pipedrive, Bitrix24's groups of stages, tables kept by hand. */
const STATUS_WORDS: Readonly<Record<DealStatus, readonly string[]>> = {
	won: [
		"won",
		"s",
		"success",
		"successful",
		"успех",
		"успешно",
		"успешна",
		"успешная",
		"выиграна",
		"выиграно",
		"сделка успешна",
		"продажа",
	],
	lost: [
		"lost",
		"f",
		"fail",
		"failed",
		"failure",
		"провал",
		"провалена",
		"неуспешно",
		"отказ",
		"проиграна",
		"проиграно",
		"сделка провалена",
	],
	open: ["open", "p", "process", "в работе", "открыта", "открыто", "in progress"],
};

const STATUS_OF_WORD = new Map(
	STATUSES.flatMap((status) => STATUS_WORDS[status].map((word) => [foldName(word), status] as const)),
);

/** `true` and `false` of columns such as "Is won". */
const YES = new Set(["true", "yes", "y", "1", "да"]);

export class Stages {
	readonly #known = new Map<string, StageMeaning>();
	readonly #names: string[] = [];
	/** Meanings by the name as written: a file has few stages and many deals. */
	readonly #asked = new Map<string, StageMeaning>();

	/** `settings` is what the user says; it wins over `profiles`, of which the first wins. */
	constructor(settings: StageNames, ...profiles: readonly StageNames[]) {
		this.#learn(settings, "settings");
		for (const profile of profiles) this.#learn(profile, "profile");
	}

	#learn(names: StageNames, source: StageSource): void {
		for (const status of STATUSES) {
			for (const name of names[status] ?? []) {
				const folded = foldName(name);
				if (this.#known.has(folded)) continue;
				this.#known.set(folded, { status, source });
				this.#names.push(name);
			}
		}
	}

	/** The stage's meaning; an unknown one is open, since open deals carry no won money. */
	meaning(stage: string): StageMeaning {
		const asked = this.#asked.get(stage);
		if (asked !== undefined) return asked;
		const meaning = this.#meaning(foldName(stage).replace(/^c\d+:/, ""));
		this.#asked.set(stage, meaning);
		return meaning;
	}

	#meaning(folded: string): StageMeaning {
		const known = this.#known.get(folded);
		if (known !== undefined) return known;
		const lost = LOST_WORDS.some((word) => folded.includes(word));
		return lost ? { status: "lost", source: "word" } : { status: "open", source: "unknown" };
	}

	/** The nearest known stage name. */
	closest(stage: string): string | undefined {
		return closest(stage, this.#names);
	}
}

/** The status that a status column says; undefined where it says none of the known words. */
export function statusOf(word: string): DealStatus | undefined {
	return word === "" ? undefined : STATUS_OF_WORD.get(foldName(word));
}

/** The status that columns "is won" and "is closed" say together; undefined where neither says anything. */
export function statusOfFlags(isWon: string, isClosed: string): DealStatus | undefined {
	if (isWon === "" && isClosed === "") return undefined;
	if (YES.has(foldName(isWon))) return "won";
	return YES.has(foldName(isClosed)) ? "lost" : "open";
}
