/** What is only seen over all deals: unknown stages and people, missing owners, days that don't fit. */
import { closest } from "../core/closest.ts";
import type { Deal, DealStatus } from "../core/deals.ts";
import type { Money } from "../core/money.ts";
import type { Place } from "../core/place.ts";
import { notice, type Problem, warning } from "../core/problem.ts";
import type { InputContext } from "./context.ts";
import type { DealField } from "./fields.ts";
import { lookAlikes } from "./people.ts";
import type { StageMeaning, Stages } from "./stages.ts";

interface Count {
	count: number;
	won: Money;
	readonly place: Place;
}

/** A stage as files have it, and what it was taken to mean. */
export interface StageReading extends StageMeaning {
	readonly stage: string;
}

export class DealTally {
	readonly #context: InputContext;
	readonly #known: Stages;
	readonly #stages = new Map<string, Count & { readonly meaning: StageMeaning }>();
	readonly #meanings = new Map<string, Map<DealStatus, StageMeaning>>();
	readonly #managers = new Map<string, Count>();
	readonly #odd = new Map<"won-undated" | "closing-before-creation" | "closing-in-future", Count>();

	/** `known` are all stage names there are, to name the nearest of them. */
	constructor(context: InputContext, known: Stages) {
		this.#context = context;
		this.#known = known;
	}

	/** Takes one deal into account; `placed` is where it stands, at the first of these fields that its table has. */
	add(deal: Deal, meaning: StageMeaning, placed: (...fields: readonly DealField[]) => Place): void {
		const won = deal.status === "won" ? (deal.amount ?? 0n) : 0n;
		const closing = () => placed(deal.status === "lost" ? "lostAt" : "wonAt", "closed", "expected");
		count(this.#managers, deal.manager, won, () => placed("manager"));
		this.#noteMeaning(deal.stage, meaning);
		if (meaning.source === "unknown" || meaning.source === "word")
			this.#countStage(deal.stage, meaning, () => placed("stage"));
		if (deal.status === "open") return;
		if (deal.closed === undefined) {
			if (deal.status === "won") count(this.#odd, "won-undated", won, closing);
		} else if (deal.created !== undefined && deal.closed < deal.created) {
			count(this.#odd, "closing-before-creation", won, closing);
		} else if (deal.status === "won" && deal.closed > this.#context.today) {
			count(this.#odd, "closing-in-future", won, closing);
		}
	}

	#noteMeaning(stage: string, meaning: StageMeaning): void {
		const known = this.#meanings.get(stage);
		if (known === undefined) this.#meanings.set(stage, new Map([[meaning.status, meaning]]));
		else if (!known.has(meaning.status)) known.set(meaning.status, meaning);
	}

	/** How each stage was understood; one stage may mean several things where another column says so. */
	stages(): readonly StageReading[] {
		return [...this.#meanings].flatMap(([stage, meanings]) =>
			[...meanings.values()].map((meaning) => ({ stage, ...meaning })),
		);
	}

	#countStage(stage: string, meaning: StageMeaning, placed: () => Place): void {
		const known = this.#stages.get(stage);
		if (known === undefined) this.#stages.set(stage, { count: 1, won: 0n, place: placed(), meaning });
		else known.count += 1;
	}

	/** One problem for each unknown stage and person, and for each kind of odd day. */
	problems(): readonly Problem[] {
		return [...this.#stageProblems(), ...this.#peopleProblems(), ...this.#oddProblems()];
	}

	#stageProblems(): Problem[] {
		return [...this.#stages].map(([stage, { count: number, meaning, place }]) =>
			meaning.source === "word"
				? notice("stage-by-word", { stage, count: number }, place)
				: warning("stage-unknown", { stage, count: number, closest: this.#known.closest(stage) }, place),
		);
	}

	#peopleProblems(): Problem[] {
		const { staff, currency, people } = this.#context;
		const names = [...this.#managers.keys()].filter((name) => name !== "");
		const nobody = this.#managers.get("");
		const unknown = staff === undefined ? [] : names.filter((name) => !staff.includes(name));
		const alike = lookAlikes(staff === undefined ? names : unknown, staff ?? [], people);
		const explained = new Set(alike.map(({ name }) => name));
		return [
			...alike.map(({ name, like }) => warning("person-looks-like", { name, like }, this.#managers.get(name)?.place)),
			...unknown
				.filter((name) => !explained.has(name))
				.map((name) => {
					const { count: number = 0, won = 0n, place } = this.#managers.get(name) ?? {};
					const facts = {
						name,
						count: number,
						won,
						currency,
						closest: Object.hasOwn(people, name) ? undefined : closest(name, staff ?? []),
					};
					return warning("person-unknown", facts, place);
				}),
			...(nobody ? [warning("manager-missing", { count: nobody.count, won: nobody.won, currency }, nobody.place)] : []),
		];
	}

	#oddProblems(): Problem[] {
		const { currency } = this.#context;
		return [...this.#odd].map(([code, { count: number, won, place }]) =>
			code === "won-undated"
				? warning(code, { count: number, won, currency }, place)
				: warning(code, { count: number }, place),
		);
	}
}

function count<Key>(counts: Map<Key, Count>, key: Key, won: Money, placed: () => Place): void {
	const known = counts.get(key);
	if (known === undefined) {
		counts.set(key, { count: 1, won, place: placed() });
		return;
	}
	known.count += 1;
	known.won += won;
}
