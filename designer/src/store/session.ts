// What belongs to this person at this screen, and is never undone? The open view, what is selected, language, look, name,
// and the simulated answers.

import type { JsonObject, Language } from '@onething/core';

export const VIEWS = ['flow', 'form', 'inbox', 'materials', 'questions', 'simulate', 'papers', 'setup'] as const;
export type View = (typeof VIEWS)[number];
export type Theme = 'system' | 'light' | 'dark';

export type Selection =
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'edge'; readonly from: string; readonly to: string }
  | { readonly kind: 'question'; readonly datum: string }
  | { readonly kind: 'datum'; readonly key: string }
  | { readonly kind: 'conflict'; readonly id: string };

export interface Session {
  readonly view: View;
  readonly flow: 'outline' | 'canvas';
  readonly selection: Selection | undefined;
  readonly also: readonly string[]; // further items, selected together with the first
  readonly answers: JsonObject;
  readonly simulating: boolean;
  readonly catalogue: boolean; // the pane is open
  readonly problems: boolean; // the panel is open
  readonly language: Language;
  readonly theme: Theme;
  readonly by: string; // who signs decisions
  readonly toured: boolean; // has been through the guided first run, or left it
  readonly tour: number | undefined; // at which stop of it
}

export const PERSONAL = ['language', 'theme', 'by', 'toured'] as const;
type Personal = Pick<Session, (typeof PERSONAL)[number]>;

export const newSession = (personal: Partial<Personal>): Session => ({
  view: 'flow',
  flow: 'canvas',
  selection: undefined,
  also: [],
  answers: {},
  simulating: false,
  catalogue: true,
  problems: false,
  language: 'zh',
  theme: 'system',
  by: '',
  toured: false,
  tour: undefined,
  ...personal
});

const KEY = 'onething-designer';

/**
 * Kept from one visit to the next, in this browser; in the language of the link (`?lang=`), else of the last visit, else of the
 * browser.
 */
export function rememberedPersonal(storage: Storage | undefined, search = '', languages: readonly string[] = []): Partial<Personal> {
  const [said, asked] = [[new URLSearchParams(search).get('lang')], languages].map((list) =>
    list.map((l) => l?.slice(0, 2).toLowerCase()).find((l) => l === 'zh' || l === 'en')
  );
  try {
    const value = JSON.parse(storage?.getItem(KEY) ?? '{}') as Partial<Personal>;
    return {
      ...(asked && { language: asked }),
      ...((value.language === 'zh' || value.language === 'en') && { language: value.language }),
      ...(said && { language: said }),
      ...((value.theme === 'light' || value.theme === 'dark') && { theme: value.theme }),
      ...(typeof value.by === 'string' && { by: value.by }),
      ...(value.toured === true && { toured: true })
    };
  } catch {
    const language = said ?? asked;
    return language ? { language } : {};
  }
}

/** The address with the language that is chosen now, where it names one: else a reload would go back to the one before. */
export function spoken(address: string, language: string): string {
  const url = new URL(address);
  if (url.searchParams.has('lang')) url.searchParams.set('lang', language);
  return url.href;
}

export function remember(storage: Storage | undefined, { language, theme, by, toured }: Personal): void {
  try {
    storage?.setItem(KEY, JSON.stringify({ language, theme, by, toured }));
  } catch {
    /* a browser that keeps nothing still works */
  }
}
