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
	/** The bars of the past. */
	readonly pastBar: Paint;
	/** A cell that the user is invited to change. */
	readonly input: Paint;
}

/** The colours, or none. The level is forced, since chalk itself does not heed `NO_COLOR`. */
export function coloursOf(colour: boolean): Colours {
	const chalk = new Chalk({ level: colour ? 1 : 0 });
	return {
		error: chalk.red,
		warning: chalk.yellow,
		notice: chalk.cyan,
		good: chalk.green,
		strong: chalk.bold,
		dim: chalk.dim,
		bar: chalk.cyan,
		pastBar: chalk.dim,
		input: chalk.blue,
	};
}
