/** The solver of whole-number programs: HiGHS, loaded only where a hiring plan is asked for. */
import type { Highs, Model } from "highs";
import type { Answer, Program, ProgramRow, Solve } from "./program.ts";

/** Numbers that are so near are the same to the solver; every answer is checked in whole minor units afterwards. */
const OPTIONS = {
	output_flag: false,
	mip_rel_gap: 0,
	mip_abs_gap: 0,
	mip_feasibility_tolerance: 1e-9,
	primal_feasibility_tolerance: 1e-9,
};

/** The solver, ready to be called. */
export async function loadSolver(): Promise<Solve> {
	// its types describe the CommonJS build; this is the ESM one, whose default export is the loader itself
	const { default: load } = (await import("highs")) as unknown as { default: typeof import("highs").default };
	const solver = await load();
	return (program, branches) => {
		const options = { ...OPTIONS, mip_max_nodes: branches };
		// presolving may keep rows less strictly than the search and then refuse its own answer: such a program is solved without
		return solved(solver, program, options) ?? solved(solver, program, { ...options, presolve: "off" }) ?? UNKNOWN;
	};
}

const UNKNOWN: Answer = { proof: "unknown" };

/** Undefined where the solver refuses its own answer. */
function solved(
	solver: Highs,
	program: Program,
	options: Readonly<Record<string, number | string | boolean>>,
): Answer | undefined {
	return solver.withModel({ format: "lp", data: written(program) }, (model) => {
		for (const [option, value] of Object.entries(options)) model.options.set(option, value);
		try {
			model.run();
		} catch {
			return undefined;
		}
		return answerOf(model, program, solver.constants.modelStatus);
	});
}

function answerOf(model: Model, { choices }: Program, status: Highs["constants"]["modelStatus"]): Answer {
	const ended = model.getModelStatus();
	if (ended === status.infeasible) return { proof: "none" };
	if (model.info.get("primal_solution_status") !== FEASIBLE) return UNKNOWN;
	const { colValue } = model.getSolution();
	const numbers = choices.map(({ whole }, at) => (whole ? Math.round(colValue[at] ?? 0) : (colValue[at] ?? 0)));
	if (ended === status.optimal) return { proof: "best", numbers };
	return { proof: "near", numbers, gap: Number(model.info.get("mip_gap")) };
}

/** How HiGHS says that the numbers hold all rows. */
const FEASIBLE = 2;

/** The program in CPLEX's LP format. */
function written({ choices, rows }: Program): string {
	const bounded = choices.flatMap(({ most }, at) => (most === undefined ? [] : [` 0 <= x${at} <= ${most}`]));
	return [
		"Minimize",
		` cost: ${choices.map(({ cost }, at) => `${signed(cost)} x${at}`).join(" ")}`,
		"Subject To",
		...rows.map((row, at) => ` r${at}: ${row.terms.map(term).join(" ")} ${bound(row)}`),
		"Bounds",
		...bounded,
		"General",
		` ${choices.flatMap(({ whole }, at) => (whole ? [`x${at}`] : [])).join(" ")}`,
		"End",
	].join("\n");
}

function term([choice, coefficient]: ProgramRow["terms"][number]): string {
	return `${signed(coefficient)} x${choice}`;
}

function bound({ atLeast, atMost }: ProgramRow): string {
	return atLeast === undefined ? `<= ${atMost ?? 0}` : `>= ${atLeast}`;
}

function signed(value: number): string {
	return value < 0 ? `- ${-value}` : `+ ${value}`;
}
