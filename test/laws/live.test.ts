import { live } from './law/live.ts';
import { suite } from './suite.ts';

suite('while typing', live);
