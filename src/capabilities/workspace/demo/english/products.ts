/** What Northern Light sells. */
import type { Product } from "../company.ts";

export const products: readonly Product[] = [
	{
		name: "Warehouse lighting",
		...{ from: 0.2, to: 9, teams: { corporate: 6, retail: 1, regions: 4 }, tag: "warehouse" },
		titles: ["Warehouse luminaires", "LED replacement, warehouse", "Racking aisle lighting", "Loading bay lighting"],
	},
	{
		name: "Industrial lighting",
		...{ from: 0.3, to: 12, teams: { corporate: 5, retail: 0, regions: 4 }, tag: "factory" },
		titles: ["Workshop luminaires", "Production hall lighting", "High bay LED retrofit", "IP65 luminaires"],
	},
	{
		name: "Retail lighting",
		...{ from: 0.1, to: 10, teams: { corporate: 0, retail: 8, regions: 3 }, tag: "shop" },
		titles: ["Sales floor lighting", "Lighting for a new shop", "Shelf lighting", "Shop lighting refit"],
	},
	{
		name: "Track systems",
		...{ from: 0.1, to: 4, teams: { corporate: 1, retail: 5, regions: 1 }, tag: "shop" },
		titles: ["Track spotlights", "Track lighting, showroom", "Track lighting, boutique"],
	},
	{
		name: "Outdoor lighting",
		...{ from: 0.3, to: 14, teams: { corporate: 3, retail: 1, regions: 4 }, tag: "outdoor" },
		titles: ["Car park lighting", "Yard floodlights", "Facade lighting", "Column luminaires"],
	},
	{
		name: "Emergency lighting",
		...{ from: 0, to: 1.2, teams: { corporate: 2, retail: 2, regions: 2 }, tag: "safety" },
		titles: ["Emergency luminaires", "Exit signs", "Emergency lighting after inspection"],
	},
	{
		name: "Survey & design",
		...{ from: 0, to: 0.9, teams: { corporate: 3, retail: 2, regions: 1 }, tag: "design" },
		titles: ["Lighting calculation", "Lighting survey", "Lighting design"],
	},
	{
		name: "Service contract",
		...{ from: 0, to: 1.5, teams: { corporate: 2, retail: 3, regions: 1 }, tag: "service" },
		titles: ["Maintenance for a year", "Service contract", "Luminaire servicing"],
	},
	{
		name: "Turnkey installation",
		...{ from: 2.5, to: 99, teams: { corporate: 5, retail: 4, regions: 4 }, tag: "turnkey" },
		titles: ["Turnkey lighting", "Turnkey lighting refit", "Luminaires with installation"],
	},
];
