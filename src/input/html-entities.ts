/** Characters that web pages write by name or number. */

const NAMED: Readonly<Record<string, string>> = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
	nbsp: "\u00a0",
	shy: "\u00ad",
	ensp: "\u2002",
	emsp: "\u2003",
	thinsp: "\u2009",
	ndash: "–",
	mdash: "—",
	minus: "\u2212",
	lsquo: "‘",
	rsquo: "’",
	sbquo: "‚",
	ldquo: "“",
	rdquo: "”",
	bdquo: "„",
	laquo: "«",
	raquo: "»",
	hellip: "…",
	bull: "•",
	middot: "·",
	numero: "№",
	sect: "§",
	deg: "°",
	plusmn: "±",
	times: "×",
	copy: "©",
	reg: "®",
	trade: "™",
	euro: "€",
	pound: "£",
	cent: "¢",
	yen: "¥",
};

/** The text with its entities as characters; what is no known entity stays as it is. */
export function entitiesDecoded(text: string): string {
	if (!text.includes("&")) return text;
	return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));?/g, (whole, decimal, hex, name) => {
		if (name !== undefined) return NAMED[name] ?? whole;
		const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
	});
}
