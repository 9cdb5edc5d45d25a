/** The sheets of the funnel: what the money needs, for the company on one page, for everybody month by month. */
import type { Sheet } from "../../../output/document.ts";
import type { Learned } from "../funnel/conversions.ts";
import { basisFacts, stageTable } from "./funnel/basis.ts";
import { carrierTables } from "./funnel/carriers.ts";
import { monthTable } from "./funnel/months.ts";
import { peopleTable } from "./funnel/people.ts";
import { BY_PEOPLE, FUNNEL, type FunnelView } from "./funnel/view.ts";

/** The company's sheet, and where there are people, one of theirs for the workbook. */
export function funnelSheets(view: FunnelView): Sheet[] {
	return view.carriers.length === 0 ? [companySheet(view)] : [companySheet(view), carrierSheet(view)];
}

function companySheet(view: FunnelView): Sheet {
	const { said, carriers } = view;
	return {
		id: FUNNEL,
		title: said.funnelSheet,
		blocks: [
			{ kind: "text", text: said.intro, tone: "note" },
			{ kind: "facts", id: "basis", facts: basisFacts(view) },
			{ kind: "heading", text: said.stagesHeading },
			stageTable(view),
			...learnedNotes(view),
			{ kind: "heading", text: said.monthsHeading },
			...endsOfYear(view),
			monthTable(view),
			...(carriers.length === 0 ? [] : [{ kind: "heading", text: said.peopleHeading } as const, peopleTable(view)]),
		],
	};
}

/** What the conversions from stage to stage were learned from, and which lost deals they leave out. */
function learnedNotes({ said, funnel }: FunnelView): Sheet["blocks"] {
	const { learned } = funnel.basis;
	if (learned === undefined) return [];
	const { order, won, lost, open, apart } = learned;
	const names = apart.map(({ name, deals }) => `${name === "" ? said.silent : name} (${deals})`).join(", ");
	const note = (text: string) => ({ kind: "text", text, tone: "note" }) as const;
	return [
		note(`${said.learned(won, lost, open)} ${orderSaid(said, order)}`),
		...(apart.length === 0
			? []
			: [
					note(
						said.apart(
							apart.reduce((sum, { deals }) => sum + deals, 0),
							names,
						),
					),
				]),
	];
}

function orderSaid(said: FunnelView["said"], order: Learned["order"]): string {
	return { given: said.orderGiven, crm: said.orderCrm, numbers: said.orderNumbers }[order];
}

/** What is listed before the year, and what a dash at its end means. */
function endsOfYear({ said, funnel, moved, plan }: FunnelView): Sheet["blocks"] {
	if (!moved) return [];
	const before = funnel.before > 0 ? said.beforeYear(plan.settings.year.label) : "";
	return [{ kind: "text", text: before + said.afterYear, tone: "note" }];
}

function carrierSheet(view: FunnelView): Sheet {
	const { said } = view;
	return {
		id: BY_PEOPLE,
		title: said.funnelPeopleSheet,
		audience: "workbook",
		print: "landscape",
		blocks: [{ kind: "text", text: said.byPeopleNote, tone: "note" }, ...carrierTables(view)],
	};
}
