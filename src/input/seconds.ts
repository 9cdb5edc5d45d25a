/** How long a call took, as telephones write it. */
import { tidy } from "./fold.ts";

export interface WrittenSeconds {
	readonly seconds: number;
	/** `1:13`, which was read as minutes and seconds. */
	readonly twoParts: boolean;
}

/** Spreadsheets show a time without a day as one of their day 0. */
const CLOCK = /^(?:(?:1900-01-00|1899-12-30)[T ])?(\d{1,4}):([0-5]?\d)(?::([0-5]?\d)(?:[.,]\d+)?)?$/;
const IN_WORDS =
	/^(?:(\d+)\s*(?:h|hrs?|hours?|ч|час(?:а|ов)?)\.?)?\s*(?:(\d+)\s*(?:m|mins?|minutes?|м|мин(?:ут[аы]?)?)\.?)?\s*(?:(\d+)\s*(?:s|secs?|seconds?|с|сек(?:унд[аы]?)?)\.?)?$/i;
const NUMBER = /^(\d{1,3}(?: \d{3})+|\d{1,8})(?:[.,](\d{1,3}))?$/;

/**
 * `73`, `1:13`, `0:01:13`, `1 мин 13 сек` in whole seconds; undefined for any other writing. A number alone is seconds,
 * or minutes where `minutes` says that the column is in them; two parts are minutes and seconds, as telephones show them.
 */
export function readSeconds(written: string, minutes: boolean): WrittenSeconds | undefined {
	const text = tidy(written);
	const number = NUMBER.exec(text);
	if (number) return { seconds: secondsOfNumber(number[1], number[2], minutes), twoParts: false };
	const clock = CLOCK.exec(text);
	if (clock) {
		const [first, second] = [Number(clock[1]), Number(clock[2])];
		if (clock[3] === undefined) return { seconds: first * 60 + second, twoParts: true };
		return { seconds: first * 3600 + second * 60 + Number(clock[3]), twoParts: false };
	}
	const words = text === "" ? null : IN_WORDS.exec(text);
	if (!words) return undefined;
	const [hours, whole, rest] = [words[1], words[2], words[3]].map((part) => Number(part ?? 0));
	return { seconds: (hours ?? 0) * 3600 + (whole ?? 0) * 60 + (rest ?? 0), twoParts: false };
}

/** Whole thousandths, so that `1,5` minutes are 90 seconds exactly. */
function secondsOfNumber(whole = "", fraction = "", minutes: boolean): number {
	const thousandths = Number(whole.replaceAll(" ", "")) * 1000 + Number(fraction.padEnd(3, "0"));
	return Math.round((thousandths * (minutes ? 60 : 1)) / 1000);
}
