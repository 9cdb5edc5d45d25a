/** A fault of `rop` itself: what happened, and what to send us. Never the user's data. */
import type { Language } from "../i18n/language.ts";
import { say, type Words } from "../i18n/words.ts";

const faultWords = {
	what: {
		en: "This is a fault of rop, not of your data. Nothing was written. Please send us these lines; they hold no data of yours:",
		ru: "Это сбой самого rop, а не ваших данных. Ничего не записано. Пришлите нам эти строки, ваших данных в них нет:",
	},
} satisfies Words;

/** The message and stack of the fault with the version, and of the call its `known` words and its options, without their values. */
export function faultReport(
	fault: unknown,
	{ argv, known, version }: { argv: readonly string[]; known: readonly string[]; version: string },
	language: Language,
): string {
	const call = argv.flatMap((word) => (known.includes(word) ? [word] : (OPTION.exec(word) ?? [])));
	const stack = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
	return `${say(faultWords, language).what}\n  rop ${version}: ${call.join(" ")}\n  ${stack.replaceAll("\n", "\n  ")}\n`;
}

/** An option's name, without what may be glued to it: `--target=5`, `-wDIR`; a negative number is a value. */
const OPTION = /^(?:--[a-z-]+|-[a-z])/;
