// How it looks: one column, large type, generous space. Everything that a host may want to change is a custom property; layout
// uses logical directions, so that right-to-left scripts fit. Colours keep WCAG AA in light and dark (4.5:1 for text). No `+ *`: all
// that stands beside what comes onto the page would be styled again.

import { css } from 'lit';

const dark = css`
  --ink: var(--ot-ink, #f1f3f5); --ink-soft: var(--ot-ink-soft, #b8c0c8); --paper: var(--ot-paper, #15181c); --paper-soft: var(--ot-paper-soft, #1e2329); --paper-sunk: var(--ot-paper-sunk, #0e1013);
  --line: var(--ot-line, #3a424b); --line-strong: var(--ot-line-strong, #8d98a4); --accent: var(--ot-accent, #7fb3ff); --accent-ink: var(--ot-accent-ink, #0b1a2e); --accent-soft: var(--ot-accent-soft, #1b2b42); --link: var(--ot-link, #8fbcff);
  --focus: var(--ot-focus, #ffd43b); --focus-ink: var(--ot-focus-ink, #15181c); --error: var(--ot-error, #ff9d94); --error-soft: var(--ot-error-soft, #3a1d1b); --ok: var(--ot-ok, #79d08f); --ok-soft: var(--ot-ok-soft, #17301e); --warning: var(--ot-warning, #ffcf70); --warning-soft: var(--ot-warning-soft, #33290f);
  color-scheme: dark;
`;

export const styles = css`
  :host {
    --font: var(--ot-font, system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif); --mono: var(--ot-font-mono, ui-monospace, 'SFMono-Regular', Consolas, monospace);
    --text: var(--ot-text-size, 1.125rem); --small: var(--ot-text-small, 1rem); --large: var(--ot-text-large, 1.3125rem); --heading: var(--ot-heading-size, 1.75rem); --title: var(--ot-title-size, 1.25rem); --line-height: var(--ot-line-height, 1.6); --strong: var(--ot-weight-strong, 650);
    --ink: var(--ot-ink, #1a2027); --ink-soft: var(--ot-ink-soft, #55606b); --paper: var(--ot-paper, #fff); --paper-soft: var(--ot-paper-soft, #f4f6f8); --paper-sunk: var(--ot-paper-sunk, #e9edf1);
    --line: var(--ot-line, #d5dbe1); --line-strong: var(--ot-line-strong, #6b7682); --accent: var(--ot-accent, #14508c); --accent-ink: var(--ot-accent-ink, #fff); --accent-soft: var(--ot-accent-soft, #e8f0f9); --link: var(--ot-link, #14508c);
    --focus: var(--ot-focus, #ffc53d); --focus-ink: var(--ot-focus-ink, #1a2027); --error: var(--ot-error, #b3261e); --error-soft: var(--ot-error-soft, #fdf0ef); --ok: var(--ot-ok, #1d6b37); --ok-soft: var(--ot-ok-soft, #e8f5ec); --warning: var(--ot-warning, #8a5a00); --warning-soft: var(--ot-warning-soft, #fff6e0);
    --s1: var(--ot-space-1, .25rem); --s2: var(--ot-space-2, .5rem); --s3: var(--ot-space-3, .75rem); --s4: var(--ot-space-4, 1rem); --s5: var(--ot-space-5, 1.75rem); --s6: var(--ot-space-6, 2.5rem);
    --width: var(--ot-width, 66rem); --field-width: var(--ot-field-width, 36rem); --sidebar: var(--ot-sidebar-width, 16rem); --radius: var(--ot-radius, 6px); --border: var(--ot-border, 1px); --border-strong: var(--ot-border-strong, 2px); --target: var(--ot-target, 2.75rem); --ring: var(--ot-focus-width, 3px);
    display: block; color-scheme: light; color: var(--ink); background: var(--paper); font: 400 var(--text)/var(--line-height) var(--font); overflow-wrap: anywhere; text-align: start; container-type: inline-size;
  }
  :host([hidden]) { display: none; }
  :host([size=large]) { --text: 1.4375rem; --small: 1.25rem; --large: 1.625rem; --heading: 2.125rem; --title: 1.5rem; --target: 3.25rem; --line-height: 1.7; --field-width: 44rem; --sidebar: 19rem; }
  :host([theme=dark]) { ${dark} }
  @media (prefers-color-scheme: dark) { :host([theme=auto]) { ${dark} } }

  *, ::before, ::after { box-sizing: border-box; }
  h1, h2, h3, h4, h5, p, ul, ol, dl, dd, fieldset, figure { margin: 0; padding: 0; }
  fieldset { border: 0; min-inline-size: 0; }
  h1, h2, h3, h4, h5, .strong, legend, label { font-weight: var(--strong); line-height: 1.35; }
  [hidden] { display: none !important; }
  .form { max-inline-size: var(--width); margin-inline: auto; padding: var(--s4); }
  .title { font-size: var(--title); color: var(--ink-soft); margin-block-end: var(--s4); }
  .heading { font-size: var(--heading); margin-block-end: var(--s4); text-wrap: balance; }
  .progress, .soft, .hint { color: var(--ink-soft); font-size: var(--small); font-weight: 400; }
  .progress { margin-block-end: var(--s1); display: none; }
  .lead { margin-block-end: var(--s5); max-inline-size: var(--field-width); }
  .sr { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  :focus { outline: none; }
  :focus-visible { outline: var(--ring) solid var(--focus); outline-offset: 0; box-shadow: 0 0 0 calc(var(--ring) + 2px) var(--focus-ink); border-radius: var(--radius); }
  .heading:focus-visible, .lead:focus-visible, .section:focus-visible { outline: none; box-shadow: none; }

  .columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s5); }
  .list:not([data-open]) { display: none; }
  .steps { inline-size: 100%; padding: var(--s2) var(--s4); display: flex; justify-content: space-between; gap: var(--s3); min-block-size: var(--target); align-items: center; cursor: pointer; border: var(--border) solid var(--line-strong); border-radius: var(--radius); background: none; color: inherit; font: inherit; text-align: start; }
  .steps span:first-child { white-space: nowrap; } .steps::after { content: '\\25be'; } .steps[aria-expanded=true]::after { content: '\\25b4'; }
  @container (min-inline-size: 56rem) {
    .columns { grid-template-columns: var(--sidebar) minmax(0, 1fr); gap: var(--s6); }
    .list.list { display: block; position: sticky; inset-block-start: var(--s4); } .steps { display: none; } .progress { display: block; }
    .form { padding: var(--s5); }
  }
  .tasks ol { list-style: none; }
  .tasks button { display: grid; grid-template-columns: 2rem 1fr; gap: 0 var(--s2); inline-size: 100%; min-block-size: var(--target); padding: var(--s2); border: 0; border-radius: var(--radius); background: none; color: inherit; font: inherit; text-align: start; align-items: center; cursor: pointer; }
  .tasks button:hover { background: var(--paper-soft); }
  .tasks [aria-current] { background: var(--accent-soft); font-weight: var(--strong); }
  .tasks .at { inline-size: 1.75rem; block-size: 1.75rem; border-radius: 50%; border: var(--border) solid var(--line-strong); display: grid; place-items: center; font-size: .875rem; line-height: 1; color: var(--ink-soft); }
  .tasks .at.done { background: var(--ok); border-color: var(--ok); color: var(--paper); }
  .tasks .at.wrong { border: var(--border-strong) solid var(--error); color: var(--error); }
  .tasks [aria-current] .at.open, .tasks [aria-current] .at.missing { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); }
  .tasks .state { grid-column: 2; font-size: var(--small); font-weight: 400; color: var(--ink-soft); line-height: 1.3; }
  .tasks .state.wrong { color: var(--error); } .tasks .state.done { color: var(--ok); }

  .field { margin-block-end: var(--s5); max-inline-size: var(--field-width); scroll-margin-block: 6rem; }
  .field[data-wrong], .slot[data-wrong] { border-inline-start: 4px solid var(--error); padding-inline-start: var(--s3); }
  .top { display: flex; gap: var(--s2); align-items: start; justify-content: space-between; }
  label, legend, .label { display: block; font-weight: var(--strong); margin-block-end: var(--s1); line-height: 1.4; }
  legend { padding: 0; float: inline-start; inline-size: calc(100% - var(--target) - var(--s2)); } fieldset > .why-button { float: inline-end; } fieldset > :not(legend, .why-button) { clear: both; }
  [data-optional]::after { content: '(' attr(data-optional) ')'; margin-inline-start: var(--s2); color: var(--ink-soft); font-size: var(--small); font-weight: 400; display: inline-block; }
  .hint { margin-block-end: var(--s2); line-height: 1.5; }
  .error { color: var(--error); font-weight: var(--strong); margin-block-end: var(--s2); line-height: 1.45; }
  .error::before { content: '!'; display: inline-grid; place-items: center; inline-size: 1.35em; block-size: 1.35em; margin-inline-end: var(--s2); border-radius: 50%; background: var(--error); color: var(--paper); font-size: .8em; line-height: 1; }
  input:not([type=radio], [type=checkbox], [type=file]), textarea, select { inline-size: 100%; min-block-size: var(--target); padding: var(--s2) var(--s3); border: var(--border-strong) solid var(--line-strong); border-radius: var(--radius); background: var(--paper); color: var(--ink); font: inherit; line-height: 1.4; }
  textarea { resize: vertical; display: block; }
  [aria-invalid=true]:not([type=checkbox], fieldset) { border-color: var(--error) !important; }
  .short input:not([type=radio]), .short select { max-inline-size: 13rem; } .middle input, .middle select { max-inline-size: 24rem; }
  .with-unit { display: flex; align-items: center; gap: var(--s2); } .unit { color: var(--ink-soft); white-space: nowrap; }
  .why-button { flex: none; inline-size: 1.75rem; block-size: 1.75rem; margin-block: -.2rem .2rem; border-radius: 50%; border: var(--border) solid var(--line-strong); background: none; color: var(--ink-soft); font: 600 .9375rem/1 var(--font); cursor: pointer; position: relative; padding: 0; }
  .why-button:empty::before { content: '?'; } .why-button::after { content: ''; position: absolute; inset: -.55rem; }
  .why-button:hover, .why-button[aria-expanded=true] { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); }
  .fixed { background: var(--paper-soft); border: var(--border) solid transparent; border-radius: var(--radius); padding: var(--s3) var(--s4); } .fixed .hint { margin: 0; } .value { font-size: var(--large); }

  .choices { display: grid; gap: var(--s2); } .choices.inline { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s3); } .choices.inline > .choice { min-inline-size: 7rem; }
  label.choice { display: flex; gap: var(--s3); align-items: center; min-block-size: var(--target); padding: var(--s2) var(--s3); margin: 0; border: var(--border) solid var(--line); border-radius: var(--radius); font-weight: 400; cursor: pointer; }
  label.choice:hover { border-color: var(--line-strong); }
  label.choice:has(:checked) { border-color: var(--accent); background: var(--accent-soft); box-shadow: inset 0 0 0 1px var(--accent); }
  label.choice:has(:focus-visible) { outline: var(--ring) solid var(--focus); box-shadow: 0 0 0 calc(var(--ring) + 2px) var(--focus-ink); } label.choice :focus-visible { outline: none; box-shadow: none; }
  .choice input { flex: none; inline-size: 1.5rem; block-size: 1.5rem; margin: 0; accent-color: var(--accent); }

  .block { margin-block-end: var(--s6); } .subject { font-size: var(--large); padding-block: var(--s3); margin-block-end: var(--s4); border-block-end: var(--border) solid var(--line); }

  button.primary, button.secondary, label.secondary, .chip { display: inline-flex; align-items: center; justify-content: center; min-block-size: var(--target); padding: var(--s2) var(--s5); border-radius: var(--radius); border: var(--border-strong) solid var(--accent); font: inherit; font-weight: var(--strong); line-height: 1.3; cursor: pointer; background: var(--paper); color: var(--link); margin: 0; }
  button.primary { background: var(--accent); color: var(--accent-ink); } button.primary:hover { filter: brightness(1.12); } .secondary:hover, .chip:hover { background: var(--accent-soft); }
  .buttons { display: flex; flex-wrap: wrap; gap: var(--s3) var(--s4); align-items: center; margin-block: var(--s6) var(--s5); }

  .page h3 { font-size: var(--large); margin-block: var(--s5) var(--s3); } .block > .subject { margin-block-start: 0; }
  .section { content-visibility: auto; contain-intrinsic-block-size: auto 60rem; padding-block: var(--s5); border-block-end: var(--border) solid var(--line); }
  @container (max-inline-size: 34rem) { .form { padding: var(--s3); } .buttons > * { inline-size: 100%; } }
  @media (prefers-reduced-motion: no-preference) { button, label.choice { transition: background-color .12s, border-color .12s; } }
  @media (forced-colors: active) { :focus-visible, label.choice:has(:focus-visible) { outline-color: Highlight; } label.choice:has(:checked), .tasks [aria-current] { outline: 2px solid Highlight; } .error::before { forced-color-adjust: none; background: CanvasText; color: Canvas; } button.primary { border-color: ButtonText; } }
`;
