// Has it the shape that its kind wants? The compiled validators, their errors in words of ours.

import { isObject, type Json, type Segment } from '../model/json.ts';
import type { Fault } from '../model/json/scan.ts';
import {
  validateBundle,
  validateCatalogue,
  validateComposition,
  validateDossier,
  validateItem,
  validateSubmission,
  type ValidationError,
  type Validator
} from './generated/validators.js';

const VALIDATORS: Readonly<Record<string, Validator<unknown>>> = {
  catalogue: validateCatalogue,
  item: validateItem,
  bundle: validateBundle,
  composition: validateComposition,
  submission: validateSubmission,
  dossier: validateDossier
};

export function shapeProblems(value: Json): Fault[] {
  if (!isObject(value)) return [{ code: 'read.notADocument', pointer: [], facts: {} }];
  const { kind } = value;
  if (kind === undefined) return [{ code: 'read.kindMissing', pointer: [], facts: { known: Object.keys(VALIDATORS) } }];
  if (typeof kind !== 'string' || !Object.hasOwn(VALIDATORS, kind))
    return [{ code: 'read.unknownKind', pointer: ['kind'], facts: { kind: String(kind).slice(0, 40), known: Object.keys(VALIDATORS) } }];
  const validate = VALIDATORS[kind]!;
  if (validate(value)) return [];
  return simplest(validate.errors ?? []).map(faultOf);
}

/** Of alternatives that all failed only the summary is told, and of one place only the first fault of a kind. */
function simplest(errors: readonly ValidationError[]): ValidationError[] {
  const choices = errors.filter((e) => e.keyword === 'oneOf').map((e) => e.instancePath);
  const seen = new Set<string>();
  return errors.filter((e) => {
    if (e.keyword !== 'oneOf' && choices.some((c) => e.instancePath.startsWith(c))) return false;
    const key = `${e.instancePath} ${e.keyword} ${JSON.stringify(e.params)}`;
    return !seen.has(key) && seen.add(key);
  });
}

function faultOf({ keyword, instancePath, schemaPath, params }: ValidationError): Fault {
  const pointer = instancePath
    .split('/')
    .slice(1)
    .map((s): Segment => s.replaceAll('~1', '/').replaceAll('~0', '~'));
  const p = params as Record<string, Json>;
  const fault = (code: string, facts: Record<string, Json>, at: readonly Segment[] = pointer): Fault => ({ code, pointer: at, facts });
  switch (keyword) {
    case 'type':
      return fault('shape.type', { type: p['type'] ?? null });
    case 'required':
      return fault('shape.required', { member: p['missingProperty'] ?? null });
    case 'additionalProperties':
      return fault('shape.unknownMember', { member: p['additionalProperty'] ?? null }, [...pointer, String(p['additionalProperty'])]);
    case 'enum':
      return fault('shape.enum', { values: p['allowedValues'] ?? [] });
    case 'const':
      return fault('shape.const', { value: p['allowedValue'] ?? null });
    case 'pattern':
      return fault(schemaPath.includes('Digest') ? 'shape.digest' : schemaPath.includes('Id/') ? 'shape.id' : 'shape.pattern', {
        pattern: p['pattern'] ?? ''
      });
    case 'minLength':
    case 'maxLength':
    case 'minItems':
    case 'maxItems':
      return fault(`shape.${keyword}`, { limit: p['limit'] ?? null });
    case 'format':
      return fault('shape.format', { format: p['format'] ?? '' });
    case 'oneOf':
      return fault(schemaPath.includes('Condition') ? 'shape.condition' : 'map.unknownOp', {});
    default:
      return fault('shape.other', { keyword });
  }
}
