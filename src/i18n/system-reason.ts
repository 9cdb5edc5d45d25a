/** Why the system refused a file, in words, with what to do about it. */
import type { Language } from "./language.ts";
import type { Phrase } from "./words.ts";

const NO_ACCESS: Phrase<string> = {
	en: "you have no access; check the permissions of the file and its folder",
	ru: "нет доступа; проверьте права на файл и на его папку",
};
const IN_THE_WAY: Phrase<string> = {
	en: "a file of that name stands in the way; rename it, or choose another folder",
	ru: "мешает файл с таким именем; переименуйте его или выберите другую папку",
};

const REASONS: Readonly<Record<string, Phrase<string>>> = {
	EACCES: NO_ACCESS,
	EPERM: NO_ACCESS,
	EEXIST: IN_THE_WAY,
	ENOTDIR: IN_THE_WAY,
	EROFS: {
		en: "this disk is read-only; choose another folder",
		ru: "диск доступен только для чтения; выберите другую папку",
	},
	ENOSPC: { en: "the disk is full; free some space", ru: "на диске нет места; освободите его" },
	EDQUOT: { en: "your disk quota is used up; free some space", ru: "исчерпана дисковая квота; освободите место" },
	EBUSY: {
		en: "another program holds it; close the file there",
		ru: "файл занят другой программой; закройте его там",
	},
	ENAMETOOLONG: { en: "the name is too long; shorten it", ru: "слишком длинное имя; сократите его" },
	EIO: {
		en: "the disk or the network failed; copy the file nearer",
		ru: "сбой диска или сети; скопируйте файл поближе",
	},
	EMFILE: {
		en: "too many files are open; close some programs",
		ru: "открыто слишком много файлов; закройте лишние программы",
	},
	ERR_FS_FILE_TOO_LARGE: {
		en: "the file is larger than 2 GB; split it",
		ru: "файл больше 2 ГБ; разделите его на части",
	},
};

/** The reason behind a system's error code (`EACCES`); an unknown code is named as it is. */
export function systemReason(code: string, language: Language): string {
	return REASONS[code]?.[language] ?? (language === "ru" ? `ошибка системы ${code}` : `system error ${code}`);
}
