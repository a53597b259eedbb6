import { way } from './law/way.ts';
import { suite } from './suite.ts';

suite('records and dossiers', way);
