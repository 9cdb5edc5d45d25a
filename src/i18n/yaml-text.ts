/** Texts as they may stand in rop.yaml, for settings that a sentence proposes. */

/** The text as it is, or in quotation marks where YAML would read its signs as something else: `"Отказ, дорого"`. */
export function yamlText(text: string): string {
	return /^[\p{L}][\p{L}\d ./+-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
		? text
		: JSON.stringify(text);
}
