/** `rop demo`: writes the company's files, then does with them what a user would. */
import type { Outcome, Request } from "../../command.ts";
import { error, hasErrors } from "../../core/problem.ts";
import { inFolder } from "../../input/workspace.ts";
import type { World } from "../../world.ts";
import { runEstimate } from "../hire/run-estimate.ts";
import { runDecompose } from "../plan/run-decompose.ts";
import { DEMO_SEED, DEMO_TODAY, makeDemo } from "./demo/demo.ts";
import { presentDemo } from "./present.ts";

const FOLDER = "rop-demo";

/** Refuses a folder that has a workspace already, unless forced; writes nothing then. */
export async function runDemo(world: World, request: Request): Promise<Outcome> {
	const folder = request.args[0] ?? FOLDER;
	const settings = inFolder(folder, "rop.yaml");
	const seed = Number(request.options["seed"] ?? DEMO_SEED);
	if (!Number.isSafeInteger(seed) || seed < 0) {
		return {
			problems: [
				error("option-invalid", { option: "--seed", found: String(request.options["seed"]), expected: "whole-number" }),
			],
		};
	}
	if (!request.force && (await world.exists(settings))) return { problems: [error("file-exists", { file: settings })] };

	const files = makeDemo({ language: request.language, seed, today: DEMO_TODAY });
	for (const { path, content } of files) {
		await world.makeFolder(inFolder(folder, path).replace(/\/[^/]*$/, ""));
		await world.write(inFolder(folder, path), content, request.force);
	}
	const asUser = { ...request, workspace: folder, today: request.today ?? DEMO_TODAY };
	const plan = await runDecompose(world, asUser);
	if (plan.answer === undefined || hasErrors(plan.problems)) return plan;
	const hiring = await runEstimate(world, asUser);
	if (hiring.answer === undefined || hasErrors(hiring.problems)) return hiring;
	const { answer } = plan;
	const made = [
		{ path: "out/plan.xlsx", answer },
		{ path: "out/hiring.xlsx", answer: hiring.answer },
	];
	const paths = [...files, ...made].map(({ path }) => path);
	return {
		// the hiring plan is made from the same files, and says of them what the plan has said
		problems: plan.problems,
		files: made.map((file) => ({ ...file, path: inFolder(folder, file.path) })),
		answer: {
			schema: "rop.demo/1",
			asOf: answer.asOf,
			currency: answer.currency,
			inputs: answer.inputs,
			json: () => ({ folder, files: paths, seed }),
			document: () => presentDemo(folder, paths, answer.document(), request.language),
		},
	};
}
