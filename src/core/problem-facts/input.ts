/** Reported by the readers of tables. */
export interface InputFacts {
	"file-empty": { file: string };
}
