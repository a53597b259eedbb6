// A finding as a sentence in which data and items have the names that people know them by.

import { say, type Composition, type Diagnostic, type Language } from '@onething/core';
import { tellerOf, typeset, type Teller } from '@onething/papers';

export function findingText(finding: Pick<Diagnostic, 'code' | 'facts'>, composition: Composition | undefined, language: Language): string {
  if (!composition) return typeset(say(finding, language), language);
  const teller = tellerOf(composition, language),
    known = namesOf(composition, teller);
  const named = (value: unknown): unknown =>
    typeof value === 'string' ? (known.get(value) ?? value) : Array.isArray(value) ? value.map(named) : value;
  return typeset(
    say(
      {
        code: finding.code,
        facts: Object.fromEntries(Object.entries(finding.facts as Record<string, unknown>).map(([k, v]) => [k, named(v)]))
      },
      language
    ),
    language
  );
}

const made = new WeakMap<Composition, Map<Language, ReadonlyMap<string, string>>>();

function namesOf(composition: Composition, teller: Teller): ReadonlyMap<string, string> {
  const language: Language = teller.t('zh', 'en') as Language;
  const byLanguage = made.get(composition) ?? new Map<Language, ReadonlyMap<string, string>>();
  made.set(composition, byLanguage);
  let names = byLanguage.get(language);
  if (!names) {
    const dot = teller.t('的', ' of ');
    const data = composition.data
      .flatMap((d) => [d, ...(d.columns ?? [])])
      .map((d): [string, string] => {
        const title = d.title[language],
          subject = d.subject === undefined ? '' : teller.subject(d.subject);
        return [d.key, subject === '' ? title : language === 'zh' ? `${subject}${dot}${title}` : `${title}${dot}${subject}`];
      });
    byLanguage.set(language, (names = new Map([...data, ...composition.items.map((i): [string, string] => [i.id, i.title[language]])])));
  }
  return names;
}
