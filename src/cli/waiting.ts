/** Tells on a terminal that work goes on, and is silent whenever something else is written or asked there. */
import type { Language } from "../i18n/language.ts";
import { say, type Words } from "../i18n/words.ts";
import type { Asker, World } from "../world.ts";

const words = {
	working: { en: (seconds: number) => `Working… ${seconds} s`, ru: (seconds: number) => `Считаю… ${seconds} с` },
} satisfies Words;

/** The outcome of the work, which gets a world that ends the waiting before each question and each line. */
export async function whileWaiting<Done>(
	world: World,
	{ language, quiet: isUnwanted }: { readonly language: Language; readonly quiet: boolean },
	work: (quiet: World) => Promise<Done>,
): Promise<Done> {
	if (isUnwanted) return work(world);
	const begin = () => world.waiting(say(words, language).working);
	let end = begin();
	const silent = async <Value>(call: () => Value): Promise<Awaited<Value>> => {
		end();
		try {
			return await call();
		} finally {
			end = begin();
		}
	};
	const quiet: World = {
		...world,
		// nobody's typing is written over
		read: (path) => (path === "-" ? silent(() => world.read(path)) : world.read(path)),
		ask: world.ask && silentAsker(world.ask, silent),
		out: (text) => silent(() => world.out(text)),
		err: (text) => {
			end();
			world.err(text);
			end = begin();
		},
	};
	try {
		return await work(quiet);
	} finally {
		end();
	}
}

function silentAsker(ask: Asker, silent: <Value>(call: () => Value) => Promise<Awaited<Value>>): Asker {
	return {
		choose: (question, choices) => silent(() => ask.choose(question, choices)),
		confirm: (question, keywords, usual) => silent(() => ask.confirm(question, keywords, usual)),
		text: (question, usual) => silent(() => ask.text(question, usual)),
	};
}
