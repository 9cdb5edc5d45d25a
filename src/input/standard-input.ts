/** Standard input can be read only once; what looks at a file twice needs it again. */
import type { World } from "../world.ts";

/** The same world, in which standard input begins anew every time. */
export function withRepeatableInput(world: World): World {
	let whole: Promise<Uint8Array> | undefined;
	const remembered = () => {
		whole ??= world.read("-");
		return whole;
	};
	return {
		...world,
		read: (path) => (path === "-" ? remembered() : world.read(path)),
		stream: (path) => (path === "-" ? inOnePiece(remembered()) : world.stream(path)),
	};
}

async function* inOnePiece(whole: Promise<Uint8Array>): AsyncGenerator<Uint8Array> {
	yield await whole;
}
