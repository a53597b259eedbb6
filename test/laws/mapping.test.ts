import { mappings } from './law/mapping.ts';
import { suite } from './suite.ts';

suite('mappings', mappings);
