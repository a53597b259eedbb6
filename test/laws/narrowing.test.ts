import { narrowings } from './law/narrowing.ts';
import { suite } from './suite.ts';

suite('no answer dies in silence', narrowings);
