import { cost } from './law/cost.ts';
import { suite } from './suite.ts';

suite('cost', cost);
