/** Colours of the terminal, by what they mean. */
import { Chalk } from "chalk";

type Paint = (text: string) => string;

export interface Colours {
	readonly error: Paint;
	readonly warning: Paint;
	readonly notice: Paint;
	readonly good: Paint;
	readonly strong: Paint;
	readonly dim: Paint;
	/** The bars of a chart. */
	readonly bar: Paint;
	/** The bars of every series but the first. */
	readonly otherBar: Paint;
}

/** The colours, or none. The level is forced, since chalk itself does not heed `NO_COLOR`. */
export function coloursOf(colour: boolean): Colours {
	const chalk = new Chalk({ level: colour ? 1 : 0 });
	return {
		error: (text) => chalk.red(text),
		warning: (text) => chalk.yellow(text),
		notice: (text) => chalk.cyan(text),
		good: (text) => chalk.green(text),
		strong: (text) => chalk.bold(text),
		dim: (text) => chalk.dim(text),
		bar: (text) => chalk.cyan(text),
		otherBar: (text) => chalk.dim(text),
	};
}
