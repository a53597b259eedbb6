// How is a limit's change said? What was asked of a value and what is asked now; codes by their titles; an example where the
// words alone do not show what is refused.

import type { Json, LimitChange } from '@onething/core';
import type { Speaker } from './speaker.ts';

/** Keywords that a sentence says; of the others an example says more. */
const SAID = new Set([
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'format',
  'type'
]);
const MARKS = {
  tightened: ['收紧', 'stricter'],
  loosened: ['放宽', 'looser'],
  both: ['有放宽也有收紧', 'stricter and looser'],
  unclear: ['写法变了,收放不能确定', 'written otherwise; whether stricter or looser is not certain']
} as const;

export function limitSaid(key: string, limit: LimitChange, speaker: Speaker): string {
  const { t, shift, keyword, value, some, item, quote } = speaker;
  const { codes, keywords, way, refused, accepted, only } = limit;
  const told = codes ? [] : keywords.filter((k) => SAID.has(k.keyword));
  const unit = (k: string): string =>
    /imum$|multipleOf/.test(k) && speaker.after.unit(key) !== undefined ? ` ${speaker.after.unit(key)}` : '';
  const parts = codes
    ? [
        ...(codes.lost.length
          ? [
              t(
                `不能再选 ${some(codes.lost.map((c) => value(key, c)))}`,
                `${some(codes.lost.map((c) => value(key, c)))} can no longer be chosen`
              )
            ]
          : []),
        ...(codes.gained.length
          ? [
              t(
                `可以新选 ${some(codes.gained.map((c) => value(key, c)))}`,
                `${some(codes.gained.map((c) => value(key, c)))} can be chosen newly`
              )
            ]
          : [])
      ]
    : told.map((k) =>
        shift(
          k.before === undefined ? undefined : keyword(k.keyword, k.before) + unit(k.keyword),
          k.after === undefined ? undefined : keyword(k.keyword, k.after) + unit(k.keyword)
        )
      );
  const plain = codes !== undefined || (told.length === keywords.length && told.length > 0 && !told.some((k) => k.keyword === 'type'));
  const examples =
    plain && way !== 'unclear'
      ? []
      : [
          ...(shown(refused)
            ? [t(`例如 ${quote(value(key, refused!))} 不再接受`, `${quote(value(key, refused!))}, for example, is refused now`)]
            : []),
          ...(shown(accepted)
            ? [t(`例如 ${quote(value(key, accepted!))} 现在可以`, `${quote(value(key, accepted!))}, for example, is taken now`)]
            : [])
        ];
  const said = [...parts, ...(plain || parts.length ? [] : [t('填写要求变了', 'what may be filled in is another')]), ...examples];
  const where = only === undefined ? '' : t(`;只由${quote(item(only))}询问时`, `; where ${quote(item(only))} alone asks`);
  return `${said.join(t(';', '; '))}${t(`(${MARKS[way][0]}${where})`, ` (${MARKS[way][1]}${where})`)}`;
}

/** A value that a reader can do something with. */
const shown = (value: Json | undefined): boolean =>
  value !== undefined &&
  value !== '' &&
  (typeof value !== 'object' || Array.isArray(value)) &&
  JSON.stringify(value).length < 60 &&
  !JSON.stringify(value).includes('\\u');
