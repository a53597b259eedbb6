// The bookstore as it may be next year: one question is gone, one is called otherwise, and one choice is not offered any more.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose, type Bundle, type Catalogue, type Composition, type Item } from '@onething/core';
import { EXAMPLES } from '@onething/demo';

interface Field {
  readonly 'x-data'?: string;
  oneOf?: readonly { readonly const: unknown }[];
}

const documentOf = <T>(...path: string[]): T => JSON.parse(readFileSync(join(EXAMPLES, ...path), 'utf8')) as T;

export function nextYear(): Composition {
  const catalogue = documentOf<Catalogue>('catalogue.json'),
    bundle = documentOf<Bundle>('bookstore', 'bundle.json');
  const items = readdirSync(join(EXAMPLES, 'items')).map((file) => documentOf<Item>('items', file));
  const fieldsOf = (item: string): Record<string, Field> =>
    (items.find((i) => i.id === item)!.form as { properties: Record<string, Field> }).properties;
  const fieldOf = (item: string, datum: string): [string, Field] =>
    Object.entries(fieldsOf(item)).find(([, field]) => field['x-data'] === datum)!;

  delete fieldsOf('HYG')[fieldOf('HYG', 'hyg.oldNo')[0]];
  const elements = catalogue.subjectTypes['fire']!.elements as Record<string, { title: { zh: string; en: string } }>;
  elements['exits']!.title = { zh: '安全出口个数（含疏散楼梯）', en: 'Number of exits, stairs included' };
  const [, structure] = fieldOf('FIRE', 'fire.structure');
  structure.oneOf = structure.oneOf!.filter((choice) => choice.const !== '4');
  const list = catalogue.codeLists['fireStructure'] as unknown as { codes: readonly { readonly code: string }[] };
  list.codes = list.codes.filter(({ code }) => code !== '4');
  return compose(catalogue, items, { ...bundle, version: '2' });
}
