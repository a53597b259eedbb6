// How documents and files on their way look. A state has words and a mark; colour only helps.

import { css } from 'lit';

export const materialStyles = css`
  .ready { font-weight: var(--strong); margin-block-end: var(--s4); }
  .slot { position: relative; scroll-margin-block: 6rem; grid-template-columns: minmax(0, 1fr); justify-items: stretch; } .slot > * { justify-self: start; max-inline-size: 100%; } .slot > .top, .slot > .files, .slot > .why, .slot > .choices, .slot > label.choice { justify-self: stretch; }
  .slot .top { inline-size: 100%; } .slot[data-over] { outline: 3px dashed var(--accent); background: var(--accent-soft); }
  .slot h4 { font-size: var(--large); } .slot .hint p { margin: 0; } .told { font-size: var(--small); } .page .told li > .soft { margin: 0; } .told a { color: var(--link); display: inline-flex; align-items: center; min-block-size: var(--target); } .slot .error { margin: 0; }
  .badge { font-size: var(--small); font-weight: var(--strong); line-height: 1.4; padding: var(--s1) var(--s3); border-radius: 999px; border: var(--border) solid currentColor; color: var(--ink-soft); }
  .badge::before, .file-state::before { margin-inline-end: .4em; } .badge[data-state=open]::before { content: '\\25cb'; } .badge[data-state=underway]::before { content: '\\2191'; } .badge[data-state=later]::before { content: '\\2026'; }
  .badge[data-state=files], .badge[data-state=paper] { color: var(--ok); background: var(--ok-soft); } .badge[data-state=files]::before, .badge[data-state=paper]::before { content: '\\2713'; }
  .badge[data-state=later] { color: var(--warning); background: var(--warning-soft); } .badge[data-state=bad] { color: var(--error); background: var(--error-soft); } .badge[data-state=bad]::before { content: '!'; }
  .page .slot .told { padding: 0; }
  .slot .files { display: grid; gap: var(--s3); padding: 0; list-style: none; }
  .one { display: grid; grid-template-columns: 4rem minmax(0, 1fr); gap: var(--s1) var(--s3); padding: var(--s3); background: var(--paper-soft); border-radius: var(--radius); } .one .soft { margin: 0; }
  .thumb { inline-size: 4rem; block-size: 4rem; object-fit: cover; border: var(--border) solid var(--line); border-radius: var(--radius); background: var(--paper); } .thumb.kind { display: grid; place-items: center; font: 600 .875rem/1 var(--font); color: var(--ink-soft); }
  .one .name { font-weight: var(--strong); line-height: 1.4; } .file-state[data-state=ready] { color: var(--ok); } .file-state[data-state=ready]::before { content: '\\2713'; } .file-state[data-state=refused], .file-state[data-state=failed] { color: var(--error); }
  progress { inline-size: 100%; block-size: .75rem; accent-color: var(--accent); display: block; margin-block: var(--s1); }
  .acts { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 0 var(--s4); } .acts .link { min-inline-size: var(--target); }
  .pick { display: flex; flex-wrap: wrap; gap: var(--s3); } .pick label.file { padding-inline: var(--s4); } label.camera { display: none; } .slot .drop-hint { display: none; }
  @media (any-pointer: coarse) { label.camera { display: inline-flex; } } @media (hover: hover) and (pointer: fine) { .slot .drop-hint { display: block; } }
  .spare { margin-block: var(--s5); max-inline-size: var(--field-width); } .spare > summary { font-size: var(--large); font-weight: var(--strong); min-block-size: var(--target); padding-block: var(--s2); }
  .page .spare .plain { list-style: none; padding: 0; } .plain > li { padding-block: var(--s3); border-block-end: var(--border) solid var(--line); } .plain > li .soft { margin: 0; } .plain summary { min-block-size: var(--target); display: list-item; padding-block: var(--s2); }
  .page .spare > h3, .page .promises > h3 { margin-block-end: var(--s2); } .promises > .hint { margin-block-end: var(--s3); }
  .choices-of legend { inline-size: 100%; font-size: var(--large); margin: 0; } .choices-of .soft { display: block; } .choices-of { min-inline-size: 0; }
  @container (max-inline-size: 34rem) { .slot { padding: var(--s3); } .pick > * { inline-size: 100%; } }
  @media (forced-colors: active) { .badge { border-color: CanvasText; } .slot[data-over] { outline-color: Highlight; } }
`;
