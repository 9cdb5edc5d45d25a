/** Reported by the readers of rop.yaml. */
export interface SettingsFacts {
	"key-unknown": { key: string; closest: string | undefined };
}
