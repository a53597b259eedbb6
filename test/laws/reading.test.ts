import { reading } from './law/reading.ts';
import { suite } from './suite.ts';

suite('reading JSON', reading);
