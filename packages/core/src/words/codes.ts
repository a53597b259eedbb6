// Which findings are there? Every code that `read`, `check`, `match` and `report` give, every code of a problem with a
// record, every kind of conflict. A code that is missing here is a type error where it is given, and a sentence that is
// missing for one of them is a type error in its language.

export const CODES = [
  // read: the text
  'read.empty', 'read.bom', 'read.tooLarge', 'read.tooManyValues', 'read.tooDeep', 'read.syntax', 'read.duplicateKey', 'read.unsafeKey',
  'read.notFinite', 'read.lostDigits', 'read.unsafeInteger', 'read.longString', 'read.loneSurrogate', 'read.notJson', 'read.cycle',
  'read.notADocument', 'read.kindMissing', 'read.unknownKind', 'read.more',
  // read: the shape
  'shape.type', 'shape.required', 'shape.unknownMember', 'shape.enum', 'shape.const', 'shape.id', 'shape.digest', 'shape.pattern',
  'shape.minLength', 'shape.maxLength', 'shape.minItems', 'shape.maxItems', 'shape.format', 'shape.condition', 'shape.other',
  // read: mappings and forms
  'map.notAList', 'map.unknownOp', 'map.missing', 'map.wrongMember', 'map.unknownMember', 'map.noCodes', 'map.lineFirst', 'map.optionalPart',
  'form.notAnObject', 'form.badDatumKey',
  // read: the dialect
  'dialect.notASchema', 'dialect.unknownKeyword', 'dialect.notModelled', 'dialect.wrongValue', 'dialect.badPattern', 'dialect.unknownFormat',
  'dialect.remoteRef', 'dialect.danglingRef', 'dialect.recursiveRef', 'dialect.repeatedCode', 'dialect.tooDeep', 'dialect.hugeNumber',
  'dialect.otherDraft', 'dialect.generalOneOf', 'dialect.generalAnyOf', 'dialect.closedCondition', 'dialect.tooLarge',
  // check: references
  'repeatedDocument', 'unknownDepartment', 'unknownSubjectType', 'unknownCodeList', 'unknownDerivation', 'unknownHomonym',
  'repeatedCode', 'codeNotInList', 'repeatedPair', 'unfitRepresentative', 'codeMapFrom', 'unknownOutputDatum', 'repeatedOutput',
  'unknownBundleSubject', 'alignedType', 'alignedMany', 'repeatedItem', 'repeatedQuestion', 'sectionSubject', 'sectionItem', 'sectionDatum',
  'unknownField', 'decisionNeeds', 'decisionDatum', 'repeatedDecision', 'badQuestionKey', 'unknownConditionDatum',
  // check: policy
  'policy.derivableAsked', 'policy.outputAsked', 'policy.sameDatumTwice', 'policy.narrowName', 'policy.supersededCode', 'policy.absentIf',
  // match
  'lineExpected', 'badDatumKey', 'unknownSubject', 'rowSubject', 'unknownElement', 'unknownCodeMap',
  // report
  'missingItem', 'homonym', 'coverage',
] as const;

export type Code = (typeof CODES)[number];

/** Codes of `Problem`: keywords of JSON Schema, and what only a record can have. */
export const PROBLEM_CODES = [
  'required', 'type', 'never', 'enum', 'not', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf',
  'minLength', 'maxLength', 'pattern', 'format', 'minItems', 'maxItems', 'uniqueItems', 'contains', 'maxContains',
  'propertyNames', 'minProperties', 'maxProperties', 'anyOf', 'oneOf',
  'derived', 'unknownDatum', 'disagree', 'lost', 'unasked', 'uncarried',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

export const CONFLICT_KINDS = [
  'type', 'range', 'step', 'length', 'pattern', 'format', 'codeList', 'count', 'unit', 'precision', 'structure', 'requiredness', 'rules',
] as const;

export type ConflictKind = (typeof CONFLICT_KINDS)[number];
