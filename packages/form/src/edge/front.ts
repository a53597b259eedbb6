// What does the device's side ask of the element, and how does it tell the applicant something?

import type { DraftHost, OneThingFormEventMap, Prefiller, Submitter, Uploader } from '../contract.ts';
import type { View } from '../views/view.ts';

export interface Front {
  readonly endpoint: string | undefined;
  readonly submitter: Submitter | undefined;
  readonly uploader: Uploader | undefined;
  readonly draftHost: DraftHost | undefined;
  readonly prefill: Prefiller | undefined;
  readonly draftMode: 'local' | 'off';
  readonly view: View | undefined;
  emit<K extends keyof OneThingFormEventMap>(type: K, detail: OneThingFormEventMap[K]['detail'], cancelable?: boolean): boolean;
  showSummary(pages: string): void;
  showTop(): void;
}

/** At the head of the page; undefined takes it away. */
export function warn({ view }: Front, text: string | undefined): void {
  if (!view) return;
  view.warning = text;
  view.redraw('notes');
}

/** Shown, and said once. */
export function tell(front: Front, text: string): void {
  const view = front.view!;
  view.led = text;
  warn(front, text);
  view.say(text);
}

/** To a warning that is far above where the button is. The focus says it, so that nothing else does. */
export function lead(front: Front, text: string): void {
  const view = front.view!;
  view.led = text;
  warn(front, text);
  view.say('');
  view.actions.go(view.store.page, 'warning');
}
