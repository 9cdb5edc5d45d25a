/** Sentences of the problems in `core/problem-facts/settings`. */
import type { SettingsFacts } from "../../core/problem-facts/settings.ts";
import type { Sentences } from "./index.ts";

export const settingsSentences: Sentences<SettingsFacts> = {
	"key-unknown": {
		en: ({ key, closest }) =>
			`there is no setting "${key}"${closest === undefined ? "" : `; did you mean "${closest}"?`}`,
		ru: ({ key, closest }) => `нет настройки «${key}»${closest === undefined ? "" : `; возможно, «${closest}»?`}`,
	},
};
