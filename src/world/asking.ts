/** Questions on the terminal, by inquirer, on standard error: standard output belongs to results. */
import process from "node:process";
import { type Asker, Interrupted } from "../world.ts";

/** Asks whoever sits at the terminal; undefined where nobody does. */
export function terminalAsker(): Asker | undefined {
	if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) return undefined;
	return {
		choose: async (question, choices) =>
			String(await answerTo({ type: "select", message: question, choices: [...choices], pageSize: 12, theme: QUIET })),
		confirm: async (question, keywords, usual) =>
			(await answerTo({ type: "confirm", message: question, default: usual, theme: { keywords } })) === true,
		text: async (question, usual) => String(await answerTo({ type: "input", message: question, default: usual })),
	};
}

/** Without the English hint about keys: questions say in the user's language how they are answered. */
const QUIET = { style: { keysHelpTip: () => undefined } };

/** The answer to one question. Throws `Interrupted` where the user presses Ctrl-C or closes the input. */
async function answerTo(question: object): Promise<unknown> {
	// loaded only when there is a question, since it costs a tenth of a second
	const { default: inquirer } = await import("inquirer");
	const prompt = inquirer.createPromptModule({ output: process.stderr });
	try {
		const answers: Record<string, unknown> = await prompt([{ ...question, name: "answer" }] as never);
		return answers["answer"];
	} catch (cause) {
		throw cause instanceof Error && cause.name.endsWith("PromptError") ? new Interrupted(cause) : cause;
	}
}
