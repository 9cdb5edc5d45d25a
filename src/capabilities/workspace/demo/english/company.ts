/** Northern Light Ltd: lighting for warehouses, shops and factories. */
import { day } from "../../../../core/day.ts";
import type { Company } from "../company.ts";
import { clients } from "./clients.ts";
import { products } from "./products.ts";
import { tables } from "./tables.ts";
import { texts } from "./texts.ts";

export const englishCompany: Company = {
	people: {
		head: "James Whitfield",
		corporateHead: "Helen Carter",
		bestSeller: "Andrew Bell",
		twoSpellings: "Mary Evans",
		left2026: "Paul Grant",
		hired2026: "Chloe Ward",
		retailHead: "Alan Morris",
		retailVeteran: "Olivia Turner",
		left2025: "Tara Fletcher",
		hiredAutumn2025: "Anna Price",
		regionsHead: "Sarah Nicholls",
		regionsVeteran: "Ian Cooper",
		shortStay: "Victor Hughes",
		hiredSummer2025: "Ryan Hart",
	},
	oldSpelling: { name: "M. Evans", until: day("2024-11-01") },
	teams: {
		corporate: {
			name: "Corporate",
			medianDeal: 6_400,
			slowness: 1.2,
			cities: ["London", "Croydon", "Slough", "Reading", "Luton", "Watford", "Milton Keynes", "Birmingham"],
		},
		retail: {
			name: "Retail & Chains",
			medianDeal: 3_900,
			slowness: 0.75,
			cities: ["London", "Manchester", "Oxford", "Brighton", "Cambridge", "Guildford", "Bath", "York"],
		},
		regions: {
			name: "Regions",
			medianDeal: 4_400,
			slowness: 1,
			cities: [
				...["Leeds", "Sheffield", "Bristol", "Cardiff", "Newcastle", "Nottingham", "Leicester", "Hull"],
				...["Glasgow", "Edinburgh", "Aberdeen", "Swansea", "Plymouth", "Norwich", "Derby", "Preston"],
			],
		},
	},
	powerValue: 382,
	roundings: [50, 10, 1],
	largestDeal: 180_000,
	targetStep: 250_000,
	workWeek: {
		yearly: ["01-01", "12-25", "12-26"],
		moved: [
			...["2024-03-29", "2024-04-01", "2024-05-06", "2024-05-27", "2024-08-26"],
			...["2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25"],
			...["2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31"],
		],
		workedWeekends: [],
	},
	funnel: {
		unsorted: "New Enquiry",
		robot: "Website form",
		stages: [
			...["Appointment Scheduled", "Qualified To Buy", "Presentation Scheduled"],
			...["Decision Maker Bought-In", "Contract Sent"],
		],
		renamed: { stage: "Decision Maker Bought-In", before: "Negotiation", on: day("2025-07-01") },
		won: "Closed Won",
		lost: "Closed Lost",
		channels: [
			{ name: "Organic Search", lead: "Website enquiry", won: 24, lost: 28 },
			{ name: "Paid Search", lead: "Enquiry from an ad", won: 12, lost: 22, clients: "new" },
			{ name: "Referral", lead: "Referred enquiry", won: 20, lost: 7 },
			{ name: "Existing Customer", lead: "New request", won: 46, lost: 24, clients: "known" },
			{ name: "Cold Call", lead: "Interest after a call", won: 9, lost: 20, clients: "new" },
			{ name: "Trade Show", lead: "Trade show contact", won: 7, lost: 6 },
			{ name: "Tender Portal", lead: "Tender request", won: 6, lost: 9 },
			{ name: "Social Media", lead: "Social media enquiry", won: 3, lost: 5, clients: "new" },
		],
		reasons: [
			{ name: "Price", weight: 27 },
			{ name: "Chose a competitor", weight: 20 },
			{ name: "No response", weight: 19 },
			{ name: "Project postponed", weight: 14 },
			{ name: "No budget", weight: 10 },
			{ name: "Lead time too long", weight: 6 },
			{ name: "Not a fit", weight: 4 },
		],
		takenOver: ({ name }) => `taken over: ${name}`,
	},
	products,
	clients,
	tables,
	texts,
};
