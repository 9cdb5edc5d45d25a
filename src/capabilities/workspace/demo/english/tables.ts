/** The files of Northern Light: HubSpot's export, the ledger's payments, the staff table, the telephone's log. */
import { isoDay } from "../../../../core/day.ts";
import { type Currency, moneyText } from "../../../../core/money.ts";
import type { Call } from "../calls.ts";
import type { StaffWords, Tables } from "../company.ts";
import type { Deal } from "../deal.ts";
import { vacationOf } from "../people.ts";
import { isoMinute, isoSecond, wholeMoney } from "../writing.ts";

const POUND: Currency = { code: "GBP", decimals: 2 };

const staff: StaffWords = {
	roles: { head: "Head of Sales", teamHead: "Team Lead", seller: "Account Manager" },
	grades: {
		trainee: { name: "Trainee", salary: 2_100 },
		ordinary: { name: "Regular", salary: 2_500 },
		senior: { name: "Senior", salary: 3_000 },
		leading: { name: "Principal", salary: 3_600 },
		manager: { name: "Manager", salary: 5_800 },
	},
};

const plain = { delimiter: ",", quotes: "needed", byteOrderMark: false } as const;

export const tables: Tables = {
	deals: {
		...plain,
		quotes: "all",
		columns: [
			["Record ID", ({ id }) => id],
			["Deal Name", ({ title }) => title],
			["Deal Stage", ({ stage }) => stage],
			["Pipeline", () => "Sales Pipeline"],
			// HubSpot writes whole amounts as `117.0`.
			["Amount", ({ amount }) => (amount === undefined ? "" : `${wholeMoney(amount)}.0`)],
			["Close Date", closeDate],
			["Create Date", ({ created }) => isoMinute(created)],
			["Deal owner", ({ ownerName }) => ownerName],
			["Created by", ({ creatorName }) => creatorName],
			["Lost at stage", ({ lostAt }) => lostAt],
			["Closed Lost Reason", ({ reason }) => reason],
			["Last Activity Date", ({ lastActivity }) => isoMinute(lastActivity)],
			["Next Activity Date", ({ nextTask }) => (nextTask === undefined ? "" : isoDay(nextTask))],
			["Original Traffic Source", ({ channel }) => channel],
			["Associated Contact", ({ client }) => client.contact],
			["Associated Company", ({ client }) => client.name],
			["City", ({ client }) => client.city],
			["Associated Product", ({ product }) => product],
			["Tags", ({ tags }) => tags.join(";")],
			["Second owner", ({ second }) => second?.seller.name ?? ""],
			["Second owner share, %", ({ second }) => (second ? String(second.percent) : "")],
			["Invoice number", ({ invoice }) => invoice],
		],
	},
	payments: {
		...plain,
		columns: [
			["Payment date", ({ day }) => isoDay(day)],
			["Deal ID", ({ deal }) => deal],
			["Payment amount", ({ amount }) => moneyText(amount, POUND)],
			["Payer", ({ payer }) => payer],
			["Invoice number", ({ invoice }) => invoice],
			[
				"Reference",
				({ amount, invoice, invoiceDay }) =>
					`${amount < 0n ? "Refund, invoice" : "Invoice"} ${invoice} of ${isoDay(invoiceDay)}, incl. VAT 20%`,
			],
		],
	},
	staff: (year, team) => ({
		...plain,
		columns: [
			["Name", ({ name }) => name],
			["Role", ({ role }) => staff.roles[role]],
			["Team", team],
			["Hire date", ({ hired }) => isoDay(hired)],
			["Leave date", ({ left }) => (left === undefined ? "" : isoDay(left))],
			["Grade", ({ grade }) => staff.grades[grade].name],
			["Full-time share", ({ fullTime }) => fullTime ?? "1"],
			["Salary", ({ grade }) => String(staff.grades[grade].salary)],
			["Plan weight", ({ weight }) => weight ?? ""],
			["Vacation from", (seller) => (seller.left ? "" : isoDay(vacationOf(seller, year).from))],
			["Vacation to", (seller) => (seller.left ? "" : isoDay(vacationOf(seller, year).until))],
		],
	}),
	calls: {
		...plain,
		columns: [
			["Direction", ({ incoming }) => (incoming ? "Inbound" : "Outbound")],
			["Status", ({ answered }) => (answered ? "Answered" : "No answer")],
			["Time", ({ at }) => isoSecond(at)],
			["From", (call) => (call.incoming ? client(call) : office(call))],
			["To", (call) => (call.incoming ? office(call) : client(call))],
			["Answered by", ({ incoming, answered, seller }) => (incoming && answered ? seller.name : "")],
			["Call duration", ({ waited, talked }) => String(waited + talked)],
			["Talk duration", ({ talked }) => String(talked)],
			["Wait duration", ({ waited }) => String(waited)],
			["Owner", ({ seller }) => seller.name],
			["Deal ID", ({ deal }) => deal],
		],
	},
};

/** One column holds both: when a closed deal was closed, and when an open one is expected to close. */
function closeDate({ closed, expected }: Deal): string {
	if (closed) return isoMinute(closed);
	return expected === undefined ? "" : isoMinute({ day: expected, second: 0 });
}

function client({ phoneTail }: Call): string {
	return `+44 **** ***-${phoneTail}`;
}

/** Extensions, as the office telephone has them. */
function office({ seller }: Call): string {
	return { corporate: "ext. 101", retail: "ext. 102", regions: "ext. 103" }[seller.team];
}
