/** Names of the clients of Northern Light; invented, any likeness is chance. */
import type { ClientNames } from "../company.ts";

export const clients: ClientNames = {
	key: {
		corporate: ["Transmeridian Freight plc", "Eastgate Logistics Park Ltd", "Polymer Parts Works Ltd"],
		retail: ["Basket & Vine Stores Ltd", "Home and Hedge Ltd", "Wellspring Chemists Ltd"],
		regions: ["Humber Metals Ltd", "Pennine Cold Store Ltd", "Tyne Packaging Works Ltd"],
	},
	stems: [
		...["Alderbrook", "Amberley", "Ashdown", "Axbridge", "Beacon Hill", "Birchfield", "Blackmoor", "Blythe", "Bramley"],
		...["Brightwell", "Brockhurst", "Calder", "Carrick", "Castlefield", "Cedar Park", "Chalford", "Cliffside"],
		...["Copperfield", "Cranmere", "Crosswater", "Dalewood", "Deepdale", "Denholm", "Eastholme", "Eldon", "Elmstead"],
		...["Fairlawn", "Fallowfield", "Fernhill", "Foxley", "Garrick", "Glenmore", "Granby", "Greystone", "Halden"],
		...["Harcourt", "Hartwell", "Hawksworth", "Hazelmere", "Heathcote", "Highcliff", "Holmwood", "Ivybridge"],
		...["Kestrel", "Kingsmead", "Langford", "Larkfield", "Lindale", "Longacre", "Lyndhurst", "Maplewood", "Marlow"],
		...["Meadowbank", "Millgate", "Moorfield", "Netherby", "Northgate", "Oakhaven", "Orchard Row", "Otterburn"],
		...["Paxton", "Penrose", "Quayside", "Ravenscar", "Redwood", "Ridgeway", "Riverside", "Rosedale", "Rowanlea"],
		...["Saltmarsh", "Sandford", "Silverdale", "Southwick", "Stanmore", "Stonebridge", "Summerfield", "Swanley"],
		...["Tamarind", "Thornbury", "Trent Vale", "Underwood", "Upland", "Verity", "Wainwright", "Westbrook", "Whitmore"],
		...["Willowbank", "Winterton", "Woodvale", "Wychwood", "Yarrow", "Yewtree"],
	],
	variants: (stem) =>
		[
			...["Ltd", "Group plc", "Logistics Ltd", "Trading Ltd", "Services Ltd", "Stores Ltd", "Construction Ltd"],
			...["Farms Ltd", "Engineering Ltd", "Foods Ltd", "Furniture Ltd", "Motors Ltd", "Storage Ltd", "Packaging Ltd"],
		].map((suffix) => `${stem} ${suffix}`),
	soleTrader: (surname, given, middleInitial) => `${given.charAt(0)}. ${middleInitial} ${surname} Trading`,
	middleInitials: ["A.", "B.", "J.", "L.", "M.", "P.", "R.", "T."],
	men: {
		given: [
			...["Adam", "Ben", "Charles", "Daniel", "Edward", "George", "Harry", "Jack", "Lewis", "Mark", "Martin"],
			...["Nathan", "Peter", "Robert", "Simon", "Thomas"],
		],
		surnames: [
			...["Adams", "Baker", "Barnes", "Brooks", "Chapman", "Clarke", "Cole", "Dawson", "Dixon", "Ellis", "Foster"],
			...["Gibson", "Harris", "Hunt", "Jackson", "Kelly", "Knight", "Lawson", "Marsh", "Mason", "Mills", "Newton"],
			...["Palmer", "Parker", "Pearce", "Reid", "Rogers", "Shaw", "Stevens", "Walsh", "Watts", "Webb", "Wright"],
		],
	},
	women: {
		given: ["Alice", "Amy", "Beth", "Claire", "Emma", "Grace", "Holly", "Jane", "Kate", "Laura", "Rachel", "Sophie"],
		surnames: [
			...["Adams", "Barnes", "Brooks", "Clarke", "Dixon", "Ellis", "Foster", "Harris", "Kelly", "Knight"],
			...["Lawson", "Mills", "Palmer", "Parker", "Pearce", "Shaw", "Walsh", "Webb"],
		],
	},
};
