import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compose, diff, type Bundle, type Catalogue, type Composition, type Item } from '@onething/core';
import { sayDiff, type DiffSaid } from './change.ts';

const EXAMPLES = resolve(import.meta.dirname, '../../../../examples');
const json = <T>(file: string): T => JSON.parse(readFileSync(join(EXAMPLES, file), 'utf8')) as T;
const catalogue = json<Catalogue>('catalogue.json');
const items = readdirSync(join(EXAMPLES, 'items')).map((f) => json<Item>(`items/${f}`));
const composed = (list: readonly Item[], name = 'convenience-store', edit: (b: Bundle) => Bundle = (b) => b): Composition =>
  compose(catalogue, list, edit(json<Bundle>(`${name}/bundle.json`)));
const lines = (said: DiffSaid): string[] => said.parts.flatMap((p) => p.groups.flatMap((g) => g.lines.map((l) => l.text)));

const before = composed(items);
const said = (after: Composition, language: 'zh' | 'en' = 'zh'): string[] =>
  lines(sayDiff(diff(before, after, { burden: false }), before, after, language));
const withItem = (id: string, edit: (item: Item) => Item): readonly Item[] =>
  items.map((i) => (i.id === id ? edit(structuredClone(i)) : i));

/** Changes one field of a form. */
const withField =
  (name: string, more: object) =>
  (item: Item): Item => {
    const form = item.form as { properties: Record<string, object> };
    return {
      ...item,
      form: { ...form, properties: { ...form.properties, [name]: { ...form.properties[name], ...more } } }
    } as unknown as Item;
  };

describe('sentences on changes', () => {
  it('say that nothing changed', () => {
    expect(sayDiff(diff(before, before), before, before, 'zh')).toMatchObject({ nothing: '两个版本没有区别。', parts: [] });
  });

  it('say what a tightened limit means to applicants and to the department', () => {
    const after = composed(withItem('GTH', withField('NAME', { maxLength: 12 })));
    expect(said(after)).toContain('经营者·姓名:最多 14 个字符 → 最多 12 个字符(收紧)');
    expect(said(after)).toContain('“个体工商户设立登记”的“经营者·姓名”(NAME):有些值不会再收到,例如 13 个字符的文字');
    expect(said(after, 'en')).toContain('Person in charge · Name: at most 14 characters → at most 12 characters (stricter)');
  });

  it('name the decision that went stale, who made it and which item changed', () => {
    const after = composed(withItem('GTH', withField('HOUSEAREA', { maximum: 500 })));
    expect(said(after).find((l) => l.includes('area-declared'))).toBe(
      '决定“area-declared”(示例-综窗科:经市场监管、烟草两家确认，均按产权证或租赁合同所载面积填写。)已过期,不再起作用:“个体工商户设立登记”的字段变了。请重新确认或改掉。'
    );
  });

  it('say when an item applies now, with an example', () => {
    const after = composed(items, 'convenience-store', (b) => ({
      ...b,
      items: b.items.map((i) =>
        i.item === 'SIGN' ? { ...i, when: { all: [i.when!, { datum: 'situation.licensed', in: { const: false } }] } } : i
      )
    }));
    expect(
      said(after)
        .filter((l) => l.startsWith('“户外招牌设置”的办理情形'))
        .at(0)
    ).toContain('不用再办的,例如:您是否已经领取营业执照\uff1f是,您是否要在店外设置门头招牌\uff1f是');
  });

  it('name what only the older version knows', () => {
    expect(said(composed(items, 'restaurant')).find((l) => l.startsWith('不再需要居民身份证') && l.includes('股东'))).toBeDefined();
  });

  it('leave no code, key or hole in either language, whatever changed', () => {
    const other = composed(items, 'restaurant');
    for (const [a, b] of [
      [before, other],
      [other, before]
    ] as const)
      for (const language of ['zh', 'en'] as const) {
        const all = lines(sayDiff(diff(a, b, { burden: false }), a, b, language));
        expect(all.length).toBeGreaterThan(30);
        for (const line of all) expect(line).not.toMatch(/undefined|\[object|NaN|null/);
      }
  });
});
