/** Names for the demo's clients and the people there: no company twice. */
import { type Chance, itemAt } from "../../../core/chance.ts";
import type { ClientNames } from "./company.ts";

/** A client's name and whom to talk to. */
export interface Named {
	readonly name: string;
	readonly contact: string;
}

export interface NameSource {
	company(): Named;
	/** A business of one person, who is the contact, too. */
	soleTrader(): Named;
	/** Somebody to talk to. */
	contact(): string;
}

/** Gives new names until the lists are used up, and refuses then. */
export function nameSource(names: ClientNames, chance: Chance): NameSource {
	const companies = chance.shuffled(names.stems.flatMap((stem) => names.variants(stem)));
	const { given, surnames } = names.men;
	const owners = chance.shuffled(surnames.flatMap((surname) => given.map((first) => ({ surname, first }))));
	const contact = () => {
		const people = chance.happens(55) ? names.men : names.women;
		return `${chance.pick(people.given)} ${chance.pick(people.surnames)}`;
	};
	return {
		company: () => ({ name: taken(companies), contact: contact() }),
		soleTrader: () => {
			const { surname, first } = taken(owners);
			const name = names.soleTrader(surname, first, chance.pick(names.middleInitials));
			return { name, contact: `${first} ${surname}` };
		},
		contact,
	};
}

/** The last of the list, which is no longer in it. */
function taken<T>(items: T[]): T {
	const item = itemAt(items, items.length - 1);
	items.pop();
	return item;
}
