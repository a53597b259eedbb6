// What has to be said in every language? What is said in Chinese.

import type { zh } from './zh.ts';

type Wide<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends readonly (readonly [string, string])[]
      ? readonly (readonly [string, string])[]
      : T extends readonly string[]
        ? readonly string[]
        : { readonly [K in keyof T]: Wide<T[K]> };
export type Messages = Wide<typeof zh>;
