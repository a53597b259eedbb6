import { live } from './law/live.ts';
import { suite } from './suite.ts';

// these laws are young: each change is judged on the same examples, `npm run laws -- --seed S` looks for new ones
suite('while typing', live, process.env['ONETHING_LAWS'] === 'wild' ? {} : { seed: 20261125 });
