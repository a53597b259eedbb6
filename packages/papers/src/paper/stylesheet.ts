// How does a paper stay readable for everyone? Large, high in contrast (WCAG 2.2, 1.4.3), light and dark, from 320 px to A4, in either
// direction of writing. It asks for nothing from the network, and no meaning hangs on colour.

/** The style sheet of a paper, for screen and for A4. */
export const sheet = `
:root {
  color-scheme: light dark;
  --page: #fff; --ink: #1a1c1e; --soft: #494d52; --line: #8a9097; --shade: #f1f4f7;
  --accent: #0b4f8a; --note: #eaf2fa; --warning: #fff3dc; --alarm: #8a4b00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14171a; --ink: #ececea; --soft: #bcc2c9; --line: #727a83; --shade: #20252a;
    --accent: #92c5f7; --note: #1a2b3c; --warning: #3a2b0e; --alarm: #f0b95c;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { font-size: 112.5%; text-size-adjust: 100%; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; padding: 1.5rem 1.25rem 3rem; background: var(--page); color: var(--ink);
  font-family: system-ui, -apple-system, "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
  line-height: 1.7; line-break: strict; overflow-wrap: anywhere; text-autospace: normal;
}
main, footer { max-inline-size: 46rem; margin-inline: auto; }
header { border-block-end: 3px solid var(--accent); padding-block-end: 1.25rem; }
h1, h2, h3 { line-height: 1.35; text-wrap: balance; }
h1 { margin: 0; font-size: 1.9rem; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.4rem; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.15rem; }
p, ul, ol, dl, figure { margin: .75rem 0; }
.subtitle { margin-block: .25rem 0; font-size: 1.2rem; color: var(--soft); }
a { color: var(--accent); text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }

.note, .warning { padding: .75rem 1rem; border: 1px solid var(--accent); border-inline-start-width: .4rem; background: var(--note); }
.warning { border-color: var(--alarm); border-style: double solid double solid; border-block-width: 3px; background: var(--warning); }
.note strong { color: var(--accent); }
.warning strong { color: var(--alarm); }

ul, ol { padding-inline-start: 1.75em; }
li { margin-block: .4rem; }
.details { margin-block: .15rem .6rem; padding-inline-start: 1.25em; color: var(--soft); }
.details li { margin-block: .1rem; }
.checklist { padding: 0; list-style: none; }
.checklist .details { margin-block-end: 0; }
.checklist > li { position: relative; margin: 0; padding-block: .6rem; padding-inline-start: 2.2em; border-block-end: 1px solid var(--line); }
.checklist > li::before {
  content: ""; position: absolute; inset-inline-start: .2em; inset-block-start: .9rem;
  inline-size: 1.2em; block-size: 1.2em; border: 2px solid currentColor; border-radius: .15em;
}

dt { color: var(--soft); }
dd { margin: 0; }
.terms > div { display: grid; grid-template-columns: minmax(7em, 2fr) 5fr; column-gap: 1.25rem; padding-block: .45rem; border-block-end: 1px solid var(--line); }
@supports (grid-template-columns: subgrid) {
  .terms { display: grid; grid-template-columns: fit-content(60%) 1fr; column-gap: 1.25rem; }
  .terms > div { grid-column: 1 / -1; grid-template-columns: subgrid; }
}
.facts {
  display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
  gap: .75rem 1.5rem; margin-block: 1.25rem 0;
}
.facts dd { font-weight: 700; }

.scroll { max-inline-size: 100%; margin-block: .75rem; overflow-x: auto; }
table { inline-size: 100%; border-collapse: collapse; line-height: 1.5; overflow-wrap: break-word; }
caption { padding-block: .25rem .5rem; font-weight: 700; text-align: start; }
th, td { min-inline-size: 5.5em; padding: .5rem .6rem; border: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th, thead td { background: var(--shade); vertical-align: bottom; }
tbody th { min-inline-size: 7em; font-weight: 700; }
th.end, td.end { text-align: end; font-variant-numeric: tabular-nums; }
td.end { white-space: nowrap; }

figure .scroll { padding: .5rem; border: 1px solid var(--line); background: #fff; color: #1a1c1e; color-scheme: light; }
figure svg { display: block; block-size: auto; margin-inline: auto; }
figcaption { font-weight: 700; }
footer { margin-block-start: 3rem; padding-block-start: .75rem; border-block-start: 1px solid var(--line); color: var(--soft); font-size: .9rem; }

/* a picture keeps its size, so that its words can be read: it may be wider than the column, and scrolls beyond the page */
@media (min-width: 52em) { figure { inline-size: fit-content; min-inline-size: 100%; max-inline-size: calc(100vw - 4rem); position: relative; inset-inline-start: 50%; transform: translateX(-50%); } }
@media (max-width: 40em) {
  body { padding: 1rem 1rem 2rem; }
  h1 { font-size: 1.6rem; }
  h2 { margin-block-start: 2rem; font-size: 1.3rem; }
  .facts { grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr)); gap: .5rem 1rem; }
  .terms > div { grid-template-columns: 1fr; }
  .terms dd { font-weight: 700; }
}
@media (max-width: 52em) {
  /* as wide as its words want, within reason: it scrolls */
  table { inline-size: max-content; min-inline-size: 100%; }
  th, td { max-inline-size: 15em; }
  /* a shadow stands at the side where more is to be seen; the cover moves with the content */
  .scroll:has(> table) {
    background:
      linear-gradient(to right, var(--page) 40%, transparent) left / 2.5rem 100% no-repeat local,
      linear-gradient(to left, var(--page) 40%, transparent) right / 2.5rem 100% no-repeat local,
      linear-gradient(to right, var(--line), transparent) left / .6rem 100% no-repeat scroll,
      linear-gradient(to left, var(--line), transparent) right / .6rem 100% no-repeat scroll;
  }
}
@media (forced-colors: active) {
  thead th, thead td { border-block-end-width: 3px; }
  .scroll:has(> table) { background: none; }
}

@page { size: A4; margin: 18mm 16mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
@page picture { size: A4 landscape; margin: 12mm; }
@media print {
  :root {
    color-scheme: light; --page: #fff; --ink: #000; --soft: #000; --line: #888; --shade: #fff;
    --accent: #000; --note: #fff; --warning: #fff; --alarm: #000;
  }
  html { font-size: 10.5pt; }
  body { padding: 0; line-height: 1.5; orphans: 3; widows: 3; }
  main, footer { max-inline-size: none; }
  header { padding-block-end: .75rem; }
  .facts { margin-block-start: .75rem; gap: .35rem 1.5rem; grid-template-columns: repeat(auto-fit, minmax(9em, 1fr)); }
  h2 { margin-block: 1.4rem .5rem; }
  h3 { margin-block: .9rem .3rem; }
  h1, h2, h3, caption { break-after: avoid; break-inside: avoid; }
  p, ul, ol, dl { margin-block: .4rem; }
  tr, li, dl > div, figure, .note, .warning { break-inside: avoid; }
  li { margin-block: .2rem; }
  .terms > div { padding-block: .2rem; }
  .checklist > li { padding-block: .35rem; }
  .checklist > li::before { inset-block-start: .55rem; }
  .details { margin-block: 0; }
  .details li { margin-block: 0; }
  /* what explains a thing to bring stands in one run of text */
  .checklist .details { padding: 0; list-style: none; }
  .checklist .details li { display: inline; break-inside: auto; }
  .checklist .details li + li::before { content: " · "; }
  thead { display: table-header-group; }
  tbody tr:nth-child(-n + 2), tbody tr:nth-last-child(2) { break-after: avoid; }
  td:last-child:not(:first-child) { min-inline-size: 7em; }
  thead th, thead td { border-block-end: 2px solid #000; }
  .scroll, .scroll:has(> table) { overflow: visible; background: none; }
  .scroll { margin-block: .4rem; }
  table { inline-size: 100%; line-height: 1.4; }
  th, td, tbody th { min-inline-size: 4.5em; max-inline-size: none; padding: .3rem .45rem; }
  figure { page: picture; inline-size: auto; max-inline-size: none; inset-inline-start: 0; transform: none; }
  figure .scroll { border: 0; padding: 0; }
  figure svg { max-inline-size: 100%; max-block-size: 165mm; }
  a { color: inherit; }
  a[href]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
}
`;
