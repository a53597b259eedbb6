import { chosen } from './law/choices.ts';
import { suite } from './suite.ts';

suite('what the applicant chooses', chosen);
