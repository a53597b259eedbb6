// How is a finding said to a person? One sentence a code, in the reader's language: what is wrong, and what to do.

import type { Composition, Conflict, Narrowing } from './model/generated/documents.ts';
import type { Json } from './model/json.ts';
import { segments } from './model/datum/key.ts';
import { narrowedFacts } from './model/text/narrowed.ts';
import { datumAt, type Problem } from './runtime/problem.ts';
import { en } from './words/en.ts';
import type { Facts, Language, Words } from './words/language.ts';
import { zh } from './words/zh.ts';

export type { Facts, Language, Words } from './words/language.ts';

/** The sentences of each language. */
export const WORDS: Readonly<Record<Language, Words>> = { zh, en };

/** The sentence of a finding in a language: what is wrong, and what to do. An unknown code is named as it is. */
export function say({ code, facts }: { readonly code: string; readonly facts?: Facts | undefined }, language: Language): string {
  const words = WORDS[language];
  return (words.findings[code] ?? (() => words.unknown(code)))(facts ?? {});
}

/** A keyword of a schema with its value: 最多 14 个字符. */
export const sayKeyword = (keyword: string, value: Json, language: Language): string => WORDS[language].keyword(keyword, value);

/** A conflict in one sentence: who wants what, and what may be decided. */
export function sayConflict(conflict: Conflict, composition: Composition, language: Language): string {
  const words = WORDS[language];
  const title = conflict.datum === '*' ? words.whole : (datumAt(composition, [conflict.datum])?.title[language] ?? conflict.datum);
  const causes = conflict.cause.map(({ item, label, keywords }) => {
    const name = composition.items.find((i) => i.id === item)?.title[language] ?? (item === 'catalogue' ? words.catalogue : item);
    return words.cause(
      name,
      label,
      Object.entries(keywords).map(([keyword, value]) => words.keyword(keyword, value as Json))
    );
  });
  const what = `${title}${language === 'zh' ? ',' : ', '}${words.conflicts[conflict.kind]}`;
  if (conflict.questions.length === 0) return words.blocked(what, causes);
  return words.conflict(what, causes, [...new Set(conflict.proposals.map((p) => words.proposals[p.kind]))]);
}

/** What a form loses, and because of whom. */
export function sayNarrowing(narrowing: Narrowing, composition: Composition, language: Language): string {
  const [top = '', column] = segments(narrowing.datum);
  const options = datumAt(composition, column === undefined ? [top] : [top, 0, column])?.options ?? [];
  const facts = narrowedFacts(
    narrowing,
    (id) => composition.items.find((i) => i.id === id)?.title,
    (_, code) => options.find((o) => o.code === code)?.title
  );
  return say({ code: `narrowed.${narrowing.lost}`, facts }, language);
}

/** A problem with a record: the merged question, the row, what to do, and who wants it so. */
export function sayProblem(problem: Problem, composition: Composition, language: Language): string {
  const words = WORDS[language];
  const [top, row] = problem.path;
  const table = composition.data.find((d) => d.key === top);
  const datum = datumAt(composition, problem.path);
  const field = datum?.title[language] ?? (top === undefined ? (problem.field?.join('/') ?? '') : String(top));
  const place = table?.columns && typeof row === 'number' ? `${table.title[language]} ${words.row(row + 1)} ${field}` : field;
  const sentence = (words.problems[problem.code] ?? (() => words.unknown(problem.code)))(limitOf(problem, composition, language));
  return words.problem(
    place,
    sentence,
    problem.items.map((id) => composition.items.find((i) => i.id === id)?.title[language] ?? id)
  );
}

/** Data in a limit are named by their questions. */
function limitOf({ code, limit }: Problem, composition: Composition, language: Language): Json | undefined {
  const titleOf = (key: Json): Json => (typeof key === 'string' ? (datumAt(composition, [key])?.title[language] ?? key) : key);
  if (code === 'anyOf' && Array.isArray(limit)) return limit.map(titleOf);
  return code === 'derived' && limit !== undefined ? titleOf(limit) : limit;
}
