/** The fields that tables can have, and how each is read. */
import type { TableKind } from "../core/problem-facts/input.ts";

export const DEAL_FIELDS = [
	"id",
	"title",
	"manager",
	"stage",
	"status",
	"isWon",
	"isClosed",
	"amount",
	"amountHome",
	"currency",
	"created",
	"closed",
	"wonAt",
	"lostAt",
	"expected",
	"pipeline",
	"client",
	"product",
	"channel",
	"segment",
	"lostStage",
] as const;

/** What a report gives to a whole group of deals. */
export const GROUP_FIELDS = ["manager", "client", "product", "channel", "pipeline"] as const;
export type GroupField = (typeof GROUP_FIELDS)[number];

export const STAFF_FIELDS = [
	"name",
	"team",
	"role",
	"grade",
	"hired",
	"left",
	"weight",
	"fullTime",
	"salary",
	"schedule",
	"vacations",
	"vacationFrom",
	"vacationUntil",
	"vacation2From",
	"vacation2Until",
	"vacation3From",
	"vacation3Until",
] as const;

export const PAYMENT_FIELDS = [
	"id",
	"date",
	"amount",
	"currency",
	"deal",
	"invoice",
	"manager",
	"client",
	"kind",
] as const;

export const ACTIVITY_FIELDS = [
	"id",
	"when",
	"time",
	"manager",
	"answeredBy",
	"kind",
	"direction",
	"outcome",
	"duration",
	"talk",
	"deal",
	"client",
] as const;

export const QUOTA_FIELDS = ["manager", "period", "amount", "currency"] as const;

export type DealField = (typeof DEAL_FIELDS)[number];
export type StaffField = (typeof STAFF_FIELDS)[number];
export type PaymentField = (typeof PAYMENT_FIELDS)[number];
export type ActivityField = (typeof ACTIVITY_FIELDS)[number];
export type QuotaField = (typeof QUOTA_FIELDS)[number];
export type Field = DealField | StaffField | PaymentField | ActivityField | QuotaField;

export const FIELDS: Readonly<Record<TableKind, readonly Field[]>> = {
	deals: DEAL_FIELDS,
	staff: STAFF_FIELDS,
	payments: PAYMENT_FIELDS,
	activities: ACTIVITY_FIELDS,
	quotas: QUOTA_FIELDS,
};

/** Columns of amounts. */
export const AMOUNT_FIELDS: ReadonlySet<Field> = new Set(["amount", "amountHome", "salary"] as const);

/** Columns of days. */
export const DATE_FIELDS: ReadonlySet<Field> = new Set([
	"created",
	"closed",
	"wonAt",
	"lostAt",
	"expected",
	"date",
	"when",
	"period",
	"hired",
	"left",
	"vacationFrom",
	"vacationUntil",
	"vacation2From",
	"vacation2Until",
	"vacation3From",
	"vacation3Until",
] as const);
