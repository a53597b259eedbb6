import { algebra } from './law/algebra.ts';
import { suite } from './suite.ts';

suite('algebra of forms', algebra);
