/** The records of an xls workbook: checked to be whole before the second reader trusts their lengths. */

const END_OF_STREAM = 0x0a;
const SHEET = 0x85;
const FORMULA = 0x06;
const LAST_ANCIENT = 0x08;
/** The beginning of a stream, in each generation of the format. */
const BEGINNINGS: ReadonlySet<number> = new Set([0x0809, 0x0409, 0x0209, 0x0009]);
const LONGEST = 8228;

/** Since Excel 5 a workbook's first stream lists its sheets. */
const LISTING = 0x0500;

interface Streams {
	/** Where the streams begin. */
	readonly beginnings: Set<number>;
	/** Their versions of the format. */
	readonly versions: Set<number>;
	/** Where the sheets are said to begin. */
	readonly sheets: number[];
	/** How many have begun and not ended. */
	open: number;
	/** Whether there are cells as Excel 2 wrote them; in a later file they lead the second reader astray. */
	ancient: boolean;
}

/**
 * Whether the records follow one another to the end: each begins where the one before it ends, each stream that begins
 * ends, all are of one version, and every listed sheet begins where it should ([MS-XLS] 2.1.4).
 */
export function recordsAreSound(bytes: Uint8Array): boolean {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const { beginnings, versions, sheets, open, ancient } = streamsOf(view);
	const [version = 0] = versions;
	if (open > 0 || versions.size !== 1) return false;
	if (version >= LISTING && (sheets.length === 0 || ancient)) return false;
	return sheets.every((sheet) => beginnings.has(sheet));
}

/** The streams up to the first record that has no end; what stands behind the last stream is padding. */
function streamsOf(view: DataView): Streams {
	const streams: Streams = { beginnings: new Set(), versions: new Set(), sheets: [], open: 0, ancient: false };
	for (let at = 0; at + 4 <= view.byteLength; ) {
		const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
		if (streams.open === 0 && !BEGINNINGS.has(id)) break;
		if (length > LONGEST || at + 4 + length > view.byteLength) break;
		follow(streams, view, at, id, length);
		at += 4 + length;
	}
	return streams;
}

function follow(streams: Streams, view: DataView, at: number, id: number, length: number): void {
	if (BEGINNINGS.has(id) && length >= 4) {
		streams.open++;
		streams.beginnings.add(at);
		// The ids of the first generations tell the version; since then the record does.
		streams.versions.add(id === 0x0809 ? view.getUint16(at + 4, true) : id >> 8);
	} else if (id === END_OF_STREAM) streams.open--;
	else if (id <= LAST_ANCIENT && id !== FORMULA) streams.ancient = true;
	else if (id === SHEET && length >= 4) streams.sheets.push(view.getUint32(at + 4, true));
}
