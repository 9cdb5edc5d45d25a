/** Tells a person at a terminal, after half a second, that work goes on. */
import process from "node:process";

const PATIENCE_MS = 500;
const TICK_MS = 1_000;

/** Shows the text for the seconds passed on standard error, on a terminal alone; returns how to end and wipe it. */
export function showWaiting(text: (seconds: number) => string): () => void {
	if (process.stderr.isTTY !== true || process.env["TERM"] === "dumb") return () => undefined;
	const start = performance.now();
	let ticking: NodeJS.Timeout | undefined;
	const show = () => {
		process.stderr.write(`\r\u001b[2K${text(Math.round((performance.now() - start) / TICK_MS))}`);
	};
	const waiting = setTimeout(() => {
		show();
		ticking = setInterval(show, TICK_MS);
		ticking.unref();
	}, PATIENCE_MS);
	waiting.unref();
	return () => {
		clearTimeout(waiting);
		if (ticking === undefined) return;
		clearInterval(ticking);
		process.stderr.write("\r\u001b[2K");
	};
}
