// How the later pages look: faults in a box, reasons, documents, the check, signatures, the receipt, paper.

import { css } from 'lit';

export const laterStyles = css`
  .why { margin-block-start: var(--s3); padding: var(--s3) var(--s4); background: var(--paper-soft); border-inline-start: 4px solid var(--accent); font-size: var(--small); }
  .why ul { padding-inline-start: 1.2em; }
  .summary { border: 4px solid var(--error); border-radius: var(--radius); padding: var(--s4); margin-block-end: var(--s5); max-inline-size: var(--field-width); } .summary h3 { margin-block-end: var(--s2); } .summary ul { padding-inline-start: 1.2em; } .summary a { color: var(--error); font-weight: var(--strong); display: inline-block; padding-block: var(--s1); }
  .slot { border: var(--border) solid var(--line); border-radius: var(--radius); padding: var(--s4); margin-block-end: var(--s4); max-inline-size: var(--field-width); display: grid; gap: var(--s2); justify-items: start; } .slot .hint { margin: 0; } .slot ul { list-style: none; padding: 0; }

  .review { margin-block-end: var(--s5); } .page .review h3 { border-block-end: var(--border-strong) solid var(--line-strong); padding-block-end: var(--s2); margin-block-end: 0; } .review h4 { margin-block-start: var(--s4); }
  .line { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) auto; gap: 0 var(--s4); padding-block: var(--s2); border-block-end: var(--border) solid var(--line); align-items: start; } .line dt { color: var(--ink-soft); padding-block: var(--s2); } .line dd { padding-block: var(--s2); } .line .act { padding: 0; } .line[data-wrong] dd:not(.act) { color: var(--error); font-weight: var(--strong); } .line[data-wrong] .soft { color: var(--error); }
  .rows { padding-inline-start: 1.4em; } .rows li { margin-block-end: var(--s2); } .rows li > span { display: block; } .filter { max-inline-size: var(--field-width); margin-block-end: var(--s4); }
  @container (max-inline-size: 34rem) { .line { grid-template-columns: 1fr auto; } .line dt { grid-column: 1 / -1; padding-block-end: 0; } }
  .signer { border: var(--border) solid var(--line); border-radius: var(--radius); padding: 0 var(--s4) var(--s2); margin-block-end: var(--s5); max-inline-size: calc(var(--field-width) + 2rem); } .signer h4 { margin-block-end: var(--s3); color: var(--ink-soft); } .signed-item + .signed-item { border-block-start: var(--border) solid var(--line); padding-block-start: var(--s4); } .declaration .label { display: flex; gap: var(--s2); align-items: center; }
  .receipt .number { background: var(--ok-soft); border: var(--border-strong) solid var(--ok); border-radius: var(--radius); padding: var(--s5); text-align: center; margin-block-end: var(--s4); } .big { font-size: var(--heading); font-weight: var(--strong); user-select: all; } .next { padding-inline-start: 1.4em; } .next li { margin-block-end: var(--s3); } .next .soft { display: block; }
  .receipt h3 { font-size: var(--large); margin-block: var(--s5) var(--s3); } .paper { border: var(--border) solid var(--line); padding: var(--s5); margin-block: var(--s5); } .paper > * + * { margin-block-start: var(--s3); } .paper ul, .paper ol { padding-inline-start: 1.4em; } .checklist { list-style: '\\2610\\00a0'; } .terms > div { display: grid; grid-template-columns: minmax(6rem, 1fr) 3fr; gap: var(--s3); } .terms dt { color: var(--ink-soft); } .scroll { overflow-x: auto; } table { border-collapse: collapse; } th, td { border: var(--border) solid var(--line); padding: var(--s2); text-align: start; vertical-align: top; font-size: var(--small); } figure img { max-inline-size: 100%; }
  @media print { .side, .drafts, .no-print, .buttons { display: none; } :host { background: none; } .paper { border: 0; padding: 0; } }
`;
