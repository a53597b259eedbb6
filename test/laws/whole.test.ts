import { wholes } from './law/whole.ts';
import { suite } from './suite.ts';

suite('order and explanation', wholes);
