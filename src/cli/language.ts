/** The language that a call speaks. */
import { LANGUAGES, type Language } from "../i18n/language.ts";
import type { World } from "../world.ts";

/**
 * `--lang`, else `ROP_LANG`, else the workspace's (`written`), else the system's locale (`ru*` is Russian), else
 * English. Looked up before anything is parsed, so that even a mistyped option is answered in the right language.
 */
export function chooseLanguage(argv: readonly string[], world: World, written: string | undefined): Language {
	return known(typed(argv, "--lang")) ?? known(world.env["ROP_LANG"]) ?? known(written) ?? ofSystem(world.env);
}

/** The folder given with `--workspace`, looked up as early as the language; undefined where none is. */
export function typedWorkspace(argv: readonly string[]): string | undefined {
	return typed(argv, "--workspace") ?? typed(argv, "-w");
}

function typed(argv: readonly string[], option: string): string | undefined {
	const at = argv.findLastIndex((word) => word === option || word.startsWith(`${option}=`));
	const word = argv[at];
	return word === option ? argv[at + 1] : word?.slice(option.length + 1);
}

function known(text: string | undefined): Language | undefined {
	return LANGUAGES.find((language) => language === text?.toLowerCase());
}

/** The first of the locale variables that is set decides, as everywhere in POSIX. */
function ofSystem(env: World["env"]): Language {
	const locale = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((value) => value !== undefined && value !== "");
	return locale?.toLowerCase().startsWith("ru") ? "ru" : "en";
}
