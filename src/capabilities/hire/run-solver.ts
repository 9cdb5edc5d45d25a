/** The solver of whole-number programs: HiGHS, loaded only where a hiring plan is asked for. */
import type { Program, ProgramRow, Solve } from "./program.ts";

type Solver = Awaited<ReturnType<typeof import("highs").default>>;

/** Numbers that are so near are the same to the solver; every answer is checked in whole minor units afterwards. */
const OPTIONS = { mip_rel_gap: 0, mip_abs_gap: 0, mip_feasibility_tolerance: 1e-9, primal_feasibility_tolerance: 1e-9 };

/** The solver, ready to be called. */
export async function loadSolver(): Promise<Solve> {
	// its types describe the CommonJS build; this is the ESM one, whose default export is the loader itself
	const { default: load } = (await import("highs")) as unknown as { default: typeof import("highs").default };
	const solver = await load();
	return (program) => {
		const { Status, Columns } = solved(solver, written(program));
		if (Status === "Infeasible") return undefined;
		if (Status !== "Optimal") throw new Error(`the solver ended with "${Status}"`);
		return program.choices.map(({ whole }, at) => {
			const value = Columns[`x${at}`]?.Primal ?? 0;
			return whole ? Math.round(value) : value;
		});
	};
}

/** Presolving may keep rows less strictly than the search and then refuse its own answer: such a program is solved without. */
function solved(solver: Solver, program: string): ReturnType<Solver["solve"]> {
	try {
		return solver.solve(program, OPTIONS);
	} catch {
		return solver.solve(program, { ...OPTIONS, presolve: "off" });
	}
}

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
