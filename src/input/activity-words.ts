/** What exports of calls and meetings mean by their words. */
import type { ActivityDirection, ActivityKind } from "../core/activities.ts";
import { foldName } from "./fold.ts";

const KINDS: readonly (readonly [kind: ActivityKind, words: RegExp])[] = [
	["meeting", /встреч|визит|выезд|демонстрац|презентац|meeting|visit|demo|presentation/],
	["message", /письмо|почт|сообщени|переписк|чат|смс|mail|message|chat|sms|whatsapp|telegram|телеграм/],
	["call", /звон|вызов|телефон|call|phone|входящ|исходящ|inbound|outbound|incoming|outgoing|внутренн|internal/],
];

/** The kind that the word names; undefined for an empty one, `other` for one that is not known. */
export function activityKind(word: string): ActivityKind | undefined {
	const folded = foldName(word);
	if (folded === "") return undefined;
	return KINDS.find(([, words]) => words.test(folded))?.[0] ?? "other";
}

const DIRECTIONS: readonly (readonly [direction: ActivityDirection, words: RegExp])[] = [
	["internal", /внутренн|internal/],
	["incoming", /входящ|^вх\.?$|inbound|incoming|^in$|received/],
	["outgoing", /исходящ|^исх\.?$|outbound|outgoing|^out$|dialed/],
];

/** Who began it, as any of the words says; undefined where none does. */
export function activityDirection(...words: readonly string[]): ActivityDirection | undefined {
	const folded = words.map(foldName);
	return DIRECTIONS.find(([, direction]) => folded.some((word) => direction.test(word)))?.[0];
}

/** "Not answered" contains "answered", so what failed is tried first. */
const FAILED =
	/^не |^not |^no[ -]|^нет|неотвеч|недоступ|неуспе|пропущ|занят|отмен|сброш|автоответ|отказ соедин|missed|busy|fail|cancel|voicemail|unanswered|unreached|no-show|rejected|declined|abandon/;
const REACHED =
	/отвеч|состоя|успе|разговор|дозвон|принят|проведен|завершен|answered|connected|completed|success|held|^ok$|^да$|^yes$|done/;

/** Whether both sides spoke or met, by the word for the outcome, else by the seconds of talk; undefined where neither tells. */
export function wasReached(outcome: string, talk: number | undefined): boolean | undefined {
	const folded = foldName(outcome);
	if (FAILED.test(folded)) return false;
	if (REACHED.test(folded)) return true;
	return talk === undefined ? undefined : talk > 0;
}
