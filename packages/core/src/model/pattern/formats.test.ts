import { describe, it, expect } from 'vitest';
import { EXAMPLES } from './pattern/examples.ts';
import { FORMATS } from './formats.ts';

const SHOULD: Record<string, { yes: string[]; no: string[] }> = {
  date: {
    yes: ['2020-02-29', '2000-02-29', '0000-02-29', '1999-12-31'],
    no: ['2021-02-29', '1900-02-29', '2020-04-31', '2020-00-10', '2020-1-01', '2020-01-01\n']
  },
  time: {
    yes: ['23:59:60Z', '00:00:00.5z', '07:59:60+08:00', '00:29:60+00:30', '23:29:60-00:30'],
    no: ['24:00:00Z', '12:00:60Z', '12:00:00', '12:00:00+0800', '23:59:60+08:00']
  },
  'date-time': {
    yes: ['2020-02-29T23:59:60Z', '2020-01-01t00:00:00+08:00'],
    no: ['2020-01-01 00:00:00Z', '2021-02-29T00:00:00Z', '2020-01-01T12:00:60Z', '2020-01-01']
  },
  duration: { yes: ['P1D', 'P1Y2M3DT4H5M6S', 'PT1S', 'P2W'], no: ['P', 'PT', 'P1DT', 'P1W1D', '1D', 'P1S'] },
  email: { yes: ['a@b.cn', 'a.b+c@x-y.gov.cn'], no: ['a@b', '.a@b.cn', 'a@-b.cn', 'a b@c.cn', '张@b.cn'] },
  hostname: {
    yes: ['a', 'localhost', 'a-b.cn', '1.2.3.4', `${'a'.repeat(63)}.cn`],
    no: ['', '-a', 'a-', 'a..b', 'a_b', 'a.', 'a'.repeat(64), 'a.'.repeat(127) + 'a']
  },
  ipv4: { yes: ['0.0.0.0', '255.255.255.255'], no: ['256.0.0.1', '01.0.0.1', '1.2.3', '1.2.3.4.5'] },
  ipv6: {
    yes: ['::', '::1', '1::', '1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7::', '::ffff:1.2.3.4'],
    no: ['', ':', ':::', '1::2::3', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8::', '12345::', '1.2.3.4', '::1.2.3.256', '::1%eth0']
  },
  uri: {
    yes: ['https://a.cn/b?c#d', 'urn:a:b', 'mailto:a@b.cn', 'http://[::1]:80/', 'a:%20'],
    no: ['', '/a', 'a', 'http://a b', 'http://[::1', 'http://[1:2]/', 'a:%2', 'http://a/"', '1a:b', 'http://张.cn']
  },
  'uri-reference': { yes: ['', '/a', 'a/b:c', '?a', '#a', '//a.cn', 'https://a.cn'], no: ['a b', '#a#b', '%', '\\', '1a:b'] },
  uuid: {
    yes: ['00000000-0000-4000-8000-00000000000A'],
    no: ['00000000000040008000000000000000', 'urn:uuid:00000000-0000-4000-8000-000000000000', 'g0000000-0000-4000-8000-000000000000']
  },
  'json-pointer': { yes: ['', '/', '/a~0/b~1', '//'], no: ['a', '/~', '/~2', '#/a'] },
  regex: { yes: ['', '^a$', '\\p{L}', '(?<=a)b'], no: ['(', '[', '\\Z', 'a{', '\\p{X}'] },
  'cn-resident-id': {
    yes: ['11010519491231002X', '110101200001010002'],
    no: ['11010519491231002x', '110101200001010003', '010101200001010002', '110101200002300002', '11010120000101000']
  },
  'cn-credit-code': {
    yes: ['91350100M000100Y43', '91420100000000000U'],
    no: ['91350100M000100Y44', '91350100I000100Y43', '91350100m000100y43', '91350100M000100Y4']
  },
  'cn-mobile': { yes: ['13800000000', '19900000000'], no: ['12800000000', '1380000000', '+8613800000000', '１３８00000000'] },
  'cn-postcode': { yes: ['430000', '010000'], no: ['43000', '4300000', '43000a'] },
  'cn-division': { yes: ['420100'], no: ['020100', '4201'] },
  year: { yes: ['2024', '0001'], no: ['24', '02024', '２０２４'] }
};

describe('formats', () => {
  it('has cases for all', () => expect(Object.keys(SHOULD).sort()).toEqual(Object.keys(FORMATS).sort()));

  it.each(Object.keys(FORMATS))('%s takes what it should, and its regex no less', (name) => {
    const { test, regex, exact } = FORMATS[name]!,
      form = new RegExp(regex, 'u'),
      { yes, no } = SHOULD[name]!;
    expect(yes.filter((s) => !test(s) || !form.test(s))).toEqual([]);
    expect(no.filter((s) => test(s) || (exact && form.test(s)))).toEqual([]);
  });

  it('implies only known formats, and truly', () => {
    for (const [name, { implies }] of Object.entries(FORMATS))
      for (const weaker of implies ?? []) {
        expect(SHOULD[name]!.yes.every((s) => FORMATS[weaker]!.test(s))).toBe(true);
      }
  });

  it('has examples that hold', () => {
    for (const [name, value] of Object.entries(EXAMPLES)) expect([name, FORMATS[name]!.test(value)]).toEqual([name, true]);
  });
});
