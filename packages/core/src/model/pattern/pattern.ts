// STUB being replaced
export interface StringSet { readonly min?: number; readonly max?: number; readonly patterns?: readonly string[]; readonly without?: readonly string[]; readonly formats?: readonly string[]; readonly except?: readonly string[] }
export type Verdict<T> = { kind: 'sat'; witness: T } | { kind: 'empty' } | { kind: 'unknown' };
import { FORMATS } from './formats.ts';
const ok = (s: StringSet, x: string) => [...x].length >= (s.min ?? 0) && [...x].length <= (s.max ?? 1e9) && (s.patterns ?? []).every((p) => new RegExp(p, 'u').test(x)) && !(s.without ?? []).some((p) => new RegExp(p, 'u').test(x)) && (s.formats ?? []).every((f) => FORMATS[f]!.test(x)) && !(s.except ?? []).includes(x);
const cands = ['', 'a', '张', '2020-01-02', '110101199003077774', '11010119900307777X', '13800000000', '430000', '2020', 'a@b.cn', '91420100MA4K000000', 'http://a.cn'];
export function inhabitString(s: StringSet): Verdict<string> { if ((s.min ?? 0) > (s.max ?? Infinity)) return { kind: 'empty' }; for (const c of [...cands, 'a'.repeat(s.min ?? 0), 'b'.repeat(s.min ?? 0), 'ab']) if (ok(s, c)) return { kind: 'sat', witness: c }; return { kind: 'unknown' }; }
export function sampleStrings(s: StringSet, count: number) { const v = [...cands, ...Array.from({ length: count }, (_, i) => String(i).padStart(s.min ?? 0, '0'))].filter((c) => ok(s, c)).slice(0, count); return { values: v, complete: false }; }
export function isIncluded(_a: StringSet, b: StringSet): boolean | undefined { return !b.patterns && !b.formats && b.max === undefined ? true : undefined; }
export function isIncludedConcat(_p: unknown, _s: string, _b: StringSet): boolean | undefined { return undefined; }
