// A small composition for tests: two items, a table, an address, a conditional datum, a declaration and a signature.

import { compose } from '@onething/core';
import type { Composition } from '@onething/core/live';

const text = (zh: string, en = zh): { zh: string; en: string } => ({ zh, en });
const element = (zh: string, schema: object, more: object = {}): object => ({ title: text(zh), schema, ...more });
const string = { type: 'string', minLength: 1 };

const catalogue = {
  kind: 'catalogue',
  id: 'cat',
  version: '1',
  title: text('词典'),
  departments: { M: { title: text('市场局') }, T: { title: text('税务局') } },
  codeLists: {
    kinds: {
      title: text('证件'),
      codes: [
        { code: '1', title: text('身份证', 'ID card') },
        { code: '2', title: text('护照', 'Passport') }
      ]
    }
  },
  materialTypes: { plan: { title: text('平面图'), kind: 'certificate' } },
  subjectTypes: {
    person: {
      title: text('人'),
      elements: {
        name: element('姓名', { ...string, maxLength: 20 }),
        phone: element('电话', { type: 'string', format: 'cn-mobile' }),
        kind: element('证件类型', { type: 'string' }, { codeList: 'kinds' }),
        idNumber: element('证件号码', string),
        sex: element('性别', { type: 'string', enum: ['1', '2'] }, { derive: [{ by: 'sexOfResidentId', from: 'idNumber' }] }),
        share: element('份额', { type: 'number', exclusiveMinimum: 0, maximum: 100 }, { unit: '%' }),
        declaration: element('承诺', { type: 'boolean', const: true }, { merge: 'never' }),
        signature: element('签名', string, { merge: 'never' })
      }
    },
    place: {
      title: text('场所'),
      elements: {
        'address.province': element('地址 省', string),
        'address.city': element('地址 市', string),
        'home.province': element('住所 省', string),
        'home.city': element('住所 市', string),
        leased: element('是否租赁', { type: 'boolean' }),
        lessor: element('出租人', string)
      }
    },
    q: { title: text('情形'), elements: { tax: element('要报税吗', { type: 'boolean' }) } }
  }
};

const data = (key: string, schema: object = { type: 'string' }): object => ({ ...schema, 'x-data': key });

const shop = {
  kind: 'item',
  id: 'SHOP',
  version: '1',
  title: text('开店', 'Open a shop'),
  department: 'M',
  subjects: { owner: { type: 'person' }, place: { type: 'place' }, partner: { type: 'person', many: true } },
  form: {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'province', 'city', 'leased', 'sign', 'promise'],
    properties: {
      name: data('owner.name', { type: 'string', maxLength: 8 }),
      phone: data('owner.phone', { type: 'string', format: 'cn-mobile' }),
      province: data('place.address.province'),
      city: data('place.address.city'),
      homeProvince: data('place.home.province'),
      homeCity: data('place.home.city'),
      leased: data('place.leased', { type: 'boolean' }),
      lessor: data('place.lessor'),
      partners: {
        type: 'array',
        maxItems: 3,
        'x-data': 'partner[]',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['name', 'kind'],
          properties: {
            name: data('partner[].name'),
            kind: data('partner[].kind'),
            idNumber: data('partner[].idNumber'),
            sex: data('partner[].sex'),
            share: data('partner[].share', { type: 'number' })
          }
        }
      },
      promise: data('owner.declaration', { type: 'boolean', const: true }),
      sign: data('owner.signature')
    },
    if: { properties: { leased: { const: true } }, required: ['leased'] },
    then: { required: ['lessor'] },
    else: { properties: { lessor: false } }
  }
};

const tax = {
  kind: 'item',
  id: 'TAX',
  version: '1',
  title: text('报税', 'Tax'),
  department: 'T',
  subjects: { owner: { type: 'person' } },
  form: {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'phone'],
    properties: {
      name: data('owner.name', { type: 'string', maxLength: 20 }),
      phone: data('owner.phone', { type: 'string', format: 'cn-mobile' })
    }
  }
};

export const sample = (): Composition =>
  compose(
    catalogue as never,
    [shop, tax] as never,
    {
      kind: 'bundle',
      id: 'sample',
      version: '1',
      title: text('开店一件事', 'Opening a shop'),
      catalogue: 'cat',
      subjects: {
        owner: { type: 'person', title: text('店主', 'Owner') },
        place: { type: 'place', title: text('店面', 'Shop') },
        partner: { type: 'person', many: true, title: text('合伙人', 'Partners') },
        s: { type: 'q', title: text('情形') }
      },
      questions: [{ datum: 's.tax', title: text('要报税吗', 'Do you file taxes?'), schema: { type: 'boolean' } }],
      sections: [
        { id: 'owner', title: text('店主', 'Owner'), subjects: ['owner', 'partner'] },
        { id: 'place', title: text('店面', 'Shop'), subjects: ['place'] }
      ],
      items: [
        { item: 'SHOP', align: { owner: 'owner', place: 'place', partner: 'partner' } },
        { item: 'TAX', align: { owner: 'owner' }, when: { datum: 's.tax', in: { const: true } } }
      ]
    } as never
  );
