/** How the page looks, on a screen and on paper. */

/** The colours of series by their tone. */
export const TONES = { main: "#2f6fb3", past: "#b9c4d2", warn: "#d08a1d", muted: "#8c97a5" } as const;
/** The colours of series that name no tone, in order. */
export const SERIES_COLOURS = [TONES.main, "#e0a13c", "#5a9e6f", "#9b6bb3", "#c7665a", "#6f7f92"] as const;

export const STYLE = `
:root { color-scheme: light; --ink: #1d2733; --quiet: #667384; --line: #dde3ea; --tint: #f4f6f9; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 2rem 4rem; max-width: 110rem; color: var(--ink); background: #fff;
  font: 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
h1 { margin: 0; font-size: 1.7rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 .75rem; padding-bottom: .3rem; font-size: 1.25rem; border-bottom: 2px solid var(--line); }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.05rem; }
p { margin: .5rem 0; max-width: 60rem; white-space: pre-line; }
.under, .note, .explanation { color: var(--quiet); }
.note, .explanation { font-size: .9em; }
.warning { padding: .5rem .8rem; background: #fdf4e3; border-left: 3px solid #d08a1d; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .3rem 1.5rem; margin: 1rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; font-variant-numeric: tabular-nums; }
dd b { font-weight: 600; margin-right: .8rem; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: separate; border-spacing: 0; font-size: .92em; font-variant-numeric: tabular-nums; }
th, td { padding: .32rem .7rem; text-align: left; vertical-align: baseline; border-bottom: 1px solid var(--line); }
thead th { vertical-align: bottom; font-weight: 600; color: var(--quiet); background: #fff; border-bottom: 2px solid var(--line); }
.number { text-align: right; white-space: nowrap; }
tbody th { font-weight: inherit; min-width: 9rem; max-width: 22rem; }
.sum { font-weight: 600; background: var(--tint); }
tr.group > * { padding-top: .9rem; font-weight: 600; }
tbody tr.subtotal > * { font-weight: 600; background: var(--tint); }
tbody tr.total > * { font-weight: 700; background: var(--tint); border-top: 2px solid var(--ink); border-bottom: 0; }
.member { padding-left: 1.5rem; }
tbody .stays, thead .stays { position: sticky; left: 0; z-index: 1; background: #fff; border-right: 1px solid var(--line); }
.good { color: #1f7a3d; }
.warn { color: #9a6200; }
.bad { color: #b3261e; }
[title] { text-decoration: underline dotted var(--quiet); text-underline-offset: 3px; }
figure { margin: 1.25rem 0; max-width: 56rem; }
figcaption { font-weight: 600; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: .2rem 0; font-size: .85em; color: var(--quiet); }
.legend i { display: inline-block; width: .8em; height: .8em; margin-right: .4em; border-radius: 2px; vertical-align: -.05em; }
svg { display: block; width: 100%; height: auto; font-size: 11px; fill: var(--quiet); font-variant-numeric: tabular-nums; }
@page { size: A4; margin: 12mm; }
@page wide { size: A4 landscape; margin: 10mm; }
@media print {
  body { padding: 0; max-width: none; font-size: 10pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  section.landscape { page: wide; }
  section.landscape table { font-size: 6.5pt; }
  section.landscape th, section.landscape td { padding: .2rem .3rem; }
  section.landscape .member { padding-left: .9rem; }
  .scroll { overflow: visible; }
  tbody .stays, thead .stays { position: static; background: none; }
  section.landscape figure { max-width: 150mm; }
  thead { display: table-header-group; }
  tr, figure, dl { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`;
