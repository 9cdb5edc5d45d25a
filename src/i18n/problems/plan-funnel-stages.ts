/** Sentences of what conversions from stage to stage can't be learned from, or only from a part of the deals. */
import { closest } from "../../core/closest.ts";
import type { DealsNamed, PlanFunnelFacts } from "../../core/problem-facts/plan-funnel.ts";
import type { Language } from "../language.ts";
import { plural } from "../plural.ts";
import { quoted, writtenPercent } from "../written.ts";
import type { Sentences } from "./index.ts";

type StageFacts = Pick<
	PlanFunnelFacts,
	| "plan-funnel-few-cases"
	| "plan-funnel-pipelines"
	| "plan-funnel-pipeline-empty"
	| "plan-funnel-loss-unknown"
	| "plan-funnel-order-unknown"
	| "plan-funnel-stage-not-met"
	| "plan-funnel-lost-elsewhere"
>;

export const planFunnelStageSentences: Sentences<StageFacts> = {
	"plan-funnel-few-cases": {
		en: ({ stages, least }) =>
			`few decided deals came to ${plural(stages.length, { one: "this stage", other: "these stages" }, "en")}: ${dealsOf(stages, "en")}; fewer than ${least} prove little, so the conversion from there and the counts that follow may be far off; write a share you trust into plan.funnel.stages`,
		ru: ({ stages, least }) =>
			`до ${plural(stages.length, { one: "этого этапа", many: "этих этапов" }, "ru")} дошло мало закрытых сделок: ${dealsOf(stages, "ru")}; меньше ${least} мало что доказывают, и конверсия оттуда, а с ней и всё посчитанное дальше, может сильно отличаться от жизни; впишите в plan.funnel.stages долю, которой верите`,
	},
	"plan-funnel-pipelines": {
		en: ({ pipelines }) =>
			`the deals come from several pipelines: ${dealsOf(pipelines, "en")}; stages of different pipelines don't make one chain, so choose one, for example plan.funnel.pipeline: ${pipelines[0]?.name ?? ""}`,
		ru: ({ pipelines }) =>
			`сделки из нескольких воронок: ${dealsOf(pipelines, "ru")}; из этапов разных воронок одной цепочки не сложить, поэтому выберите одну, например plan.funnel.pipeline: ${pipelines[0]?.name ?? ""}`,
	},
	"plan-funnel-pipeline-empty": {
		en: ({ pipeline, pipelines }) =>
			`in the last twelve months nothing was won in the pipeline ${quoted(pipeline, "en")}${
				pipelines.length === 0
					? ", and won deals name no pipeline at all; leave plan.funnel.pipeline out"
					: `; deals were won in ${dealsOf(pipelines, "en")}: name one of these in plan.funnel.pipeline`
			}`,
		ru: ({ pipeline, pipelines }) =>
			`за последние двенадцать месяцев в воронке ${quoted(pipeline, "ru")} ничего не выиграно${
				pipelines.length === 0
					? ", а у выигранных сделок воронка не указана вовсе; уберите plan.funnel.pipeline"
					: `; выигрывали здесь: ${dealsOf(pipelines, "ru")}; назовите одну из этих воронок в plan.funnel.pipeline`
			}`,
	},
	"plan-funnel-loss-unknown": {
		en: ({ lost }) =>
			`${
				lost === 0
					? "no deal was lost in the last twelve months, so every conversion would be 100 %; export lost deals, too"
					: `conversions by stage need the stage at which deals were lost, and none of the ${lost} lost ${plural(lost, { one: "deal", other: "deals" }, "en")} of the last twelve months says it; add a column such as "Lost at stage" to the export, or name yours: columns: { lostStage: HEADER } under sources.deals`
			}; else write the conversions yourself: plan.funnel.stages: { call→meeting: 5 %, … }`,
		ru: ({ lost }) =>
			`${
				lost === 0
					? "за последние двенадцать месяцев нет ни одной проигранной сделки, и все конверсии вышли бы 100 %; выгрузите и проигранные"
					: `для конверсий по этапам нужно знать, на каком этапе сделку проиграли, а за последние двенадцать месяцев этого не говорит ни одна из проигранных (${lost}); добавьте в выгрузку столбец вроде «Отказ на этапе» или назовите свой: columns: { lostStage: ЗАГОЛОВОК } в sources.deals`
			}; или впишите конверсии сами: plan.funnel.stages: { звонок→встреча: 5 %, … }`,
	},
	"plan-funnel-order-unknown": {
		en: ({ stages }) =>
			`the deals name these stages, and nothing tells in which order they follow: ${dealsOf(stages, "en")}; list them from the first to the last: plan.funnel.stages: [FIRST, SECOND, …]; what is another name of the same stage goes into plan.funnel.renamed`,
		ru: ({ stages }) =>
			`в сделках есть такие этапы, а в каком порядке они идут, ни из чего не видно: ${dealsOf(stages, "ru")}; перечислите их от первого до последнего: plan.funnel.stages: [ПЕРВЫЙ, ВТОРОЙ, …]; если это другое название того же этапа, впишите его в plan.funnel.renamed`,
	},
	"plan-funnel-stage-not-met": {
		en: ({ stage, known }) =>
			`no deal stands at ${quoted(stage, "en")} or was lost there; write a stage as the deals have it (${near(stage, known, "en")}), or, if it was renamed, its former name: plan.funnel.renamed: { FORMER: PRESENT }`,
		ru: ({ stage, known }) =>
			`ни одна сделка не стоит на этапе ${quoted(stage, "ru")} и не проиграна на нём; напишите этап так, как он назван в сделках (${near(stage, known, "ru")}), а если его переименовали, укажите прежнее имя: plan.funnel.renamed: { ПРЕЖНЕЕ: НЫНЕШНЕЕ }`,
	},
	"plan-funnel-lost-elsewhere": {
		en: ({ won, lost, apart }) =>
			`${sumOf(apart)} of ${lost + sumOf(apart)} lost deals count in no conversion, since they say no stage of the funnel: ${apartOf(apart, "en")}; without them ${shareOf(won, lost, "en")} of the deals are won, with them ${shareOf(won, lost + sumOf(apart), "en")}; add missing stages to plan.funnel.stages, former names to plan.funnel.renamed`,
		ru: ({ won, lost, apart }) =>
			`в конверсии не вошли ${sumOf(apart)} из ${lost + sumOf(apart)} проигранных сделок, этапа этой воронки они не называют: ${apartOf(apart, "ru")}; без них выиграно ${shareOf(won, lost, "ru")} сделок, с ними ${shareOf(won, lost + sumOf(apart), "ru")}; недостающие этапы впишите в plan.funnel.stages, прежние названия — в plan.funnel.renamed`,
	},
};

function dealsOf(named: readonly DealsNamed[], language: Language): string {
	return named.map(({ name, deals }) => `${quoted(name, language)} (${deals})`).join(", ");
}

function apartOf(apart: readonly DealsNamed[], language: Language): string {
	const silent = language === "en" ? "not stated" : "этап не указан";
	return apart.map(({ name, deals }) => `${name === "" ? silent : quoted(name, language)} (${deals})`).join(", ");
}

function sumOf(named: readonly DealsNamed[]): number {
	return named.reduce((sum, { deals }) => sum + deals, 0);
}

function shareOf(won: number, lost: number, language: Language): string {
	return writtenPercent(won / (won + lost), 0, language);
}

/** The stage that may have been meant, or all there are. */
function near(stage: string, known: readonly string[], language: Language): string {
	const found = closest(stage, known);
	if (found === undefined) return known.map((each) => quoted(each, language)).join(", ");
	return language === "en" ? `${quoted(found, "en")}, perhaps` : `возможно, ${quoted(found, "ru")}`;
}
