// What does each member of a document name, and by which rule is it held against what exists and what it can be? One table of
// all of them; `walk` follows it. A test takes the members of the JSON Schemas: one that is neither here nor among those that
// name nothing fails.

import type { JsonObject } from '../model/json.ts';
import * as bundle from './references/bundle.ts';
import * as codes from './references/codes.ts';
import { bundleCondition, itemCondition } from './references/conditions.ts';
import * as data from './references/data.ts';
import * as decisions from './references/decisions.ts';
import { formReferences } from './references/form.ts';
import { images } from './references/images.ts';
import { fieldSteps } from './references/mapping.ts';
import * as materials from './references/materials.ts';
import type { Here, Kind, Reference } from './walk.ts';

type Rows<K extends Kind> = Readonly<Record<string, readonly [names: string, check: (here: Here<K>) => void]>>;

const CATALOGUE: Rows<'catalogue'> = {
  'subjectTypes/*/elements/*/schema': ['properties and values of its own', elementSchema],
  'subjectTypes/*/elements/*/codeList': ['a code list whose codes the schema takes', codes.elementCodes],
  'subjectTypes/*/elements/*/derive/*/from': ['another element of the subject type', codes.derivedFrom],
  'subjectTypes/*/elements/*/homonyms/*': ['an element, as type.element', data.homonym],
  'codeLists/*/codes': ['codes, each once; broader ones of the list', codes.codes],
  'codeMaps/*/from': ['a code list', codes.codeList],
  'codeMaps/*/to': ['a code list', codes.codeList],
  'codeMaps/*/pairs': ['codes of the lists on both sides', codes.mapPairs],
  'codeMaps/*/representative': ['pairs of the map', codes.mapRepresentatives],
  'materialTypes/*/about': ['a subject type', data.subjectType],
  'materialTypes/*/proves/*': ['an element, as type.element', data.typedElement],
  'materialTypes/*/supersededBy': ['a material type that is not replaced by this one', codes.successor],
  'dataSources/*/holds/*/material': ['a material type', materials.materialType],
  'calendar/workdays/*': ['a day that is no holiday besides', codes.workday]
};

const ITEM: Rows<'item'> = {
  department: ['a department', materials.department],
  'subjects/*/type': ['a subject type', data.subjectType],
  form: ['properties and values of its own; data of the dictionary; steps and their codes', form],
  'outputs/*/id': ['itself, once', bundle.idOnce],
  'outputs/*/data/*': ['a datum of the item’s subjects', data.itemDatum],
  'outputs/*/material': ['a material type', materials.materialType],
  'outputs/*/about': ['a subject of the item, of the material’s type', materials.documentAbout('material')],
  'materials/*/id': ['itself, once', bundle.idOnce],
  'materials/*/lists/*/*/type': ['a material type', materials.materialType],
  'materials/*/lists/*/*/about': ['a subject of the item, of the material’s type', materials.documentAbout('type')],
  'materials/*/when': ['data of the item’s subjects, their values, parameters', itemCondition],
  'steps/*/id': ['itself, once', bundle.idOnce],
  'steps/*/about': ['a subject of the item', data.itemSubject],
  'steps/*/when': ['data of the item’s subjects, their values, parameters', itemCondition]
};

const BUNDLE: Rows<'bundle'> = {
  'subjects/*': ['itself; somebody’s data are about it', bundle.metSubject],
  'subjects/*/type': ['a subject type', data.subjectType],
  'questions/*/datum': ['a datum of the bundle’s subjects, asked once', bundle.questionDatum],
  'questions/*/schema': ['values that the datum can have', bundle.questionSchema],
  'items/*/item': ['an item, once', bundle.bundleItem],
  'items/*/when': ['data of the bundle’s subjects, their values, parameters', bundleCondition],
  'items/*/subjects/*': ['the item’s subject → the bundle’s, of one type', bundle.alignment],
  'sections/*/id': ['itself, once', bundle.idOnce],
  'sections/*/subjects/*': ['a subject of the bundle', bundle.sectionSubject],
  'sections/*/items/*': ['an item of the bundle', bundle.sectionItem],
  'sections/*/data/*': ['a datum that is asked, in one section', bundle.sectionDatum],
  'decisions/*': ['what its kind needs; fields that it settles', decisions.decision],
  'decisions/*/id': ['itself, once', bundle.idOnce],
  'decisions/*/fields/*': ['a field of an item of the bundle', decisions.decidedField],
  'decisions/*/data/*': ['a datum of the bundle’s subjects', decisions.decidedDatum],
  'decisions/*/map': ['steps that lead from the datum to each field', decisions.decidedMap],
  'decisions/*/when': ['data of the bundle’s subjects, their values, parameters', bundleCondition],
  'decisions/*/value': ['a value that each field takes', decisions.decidedValue],
  jurisdiction: ['a city', bundle.city],
  'flow/edges/*/from': ['an item of the bundle', bundle.edge],
  'flow/edges/*/to': ['an item of the bundle', bundle.edge],
  'flow/cuts/*/from': ['an item of the bundle', bundle.edge],
  'flow/cuts/*/to': ['an item of the bundle', bundle.edge],
  'materialDecisions/*/id': ['itself, once', bundle.idOnce],
  'materialDecisions/*/item': ['an item of the bundle', bundle.ofBundle],
  'materialDecisions/*/requirement': ['a row of the item, settled once', bundle.decidedRow],
  'acknowledged/*/code': ['a finding that some stage makes', bundle.notedCode],
  'acknowledged/*/item': ['an item of the bundle', bundle.ofBundle],
  'acknowledged/*/place': ['a row, a step or a field that is there', bundle.notedPlace]
};

const rowsOf = <K extends Kind>(kind: K, rows: Rows<K>): Reference<never>[] =>
  Object.entries(rows).map(([at, [names, check]]) => ({ in: kind, at, names, check }) as unknown as Reference<never>);

export const REFERENCES: readonly Reference<never>[] = [
  ...rowsOf('catalogue', CATALOGUE),
  ...rowsOf('item', ITEM),
  ...rowsOf('bundle', BUNDLE)
];

/** What stands inside the shapes that several members share, and by which rule each is looked at. */
export const INSIDE: Readonly<Record<'Condition' | 'MapOp' | 'Schema', Readonly<Record<string, string>>>> = {
  Condition: {
    datum: 'a datum of the dictionary, no column (references/conditions.ts), that somebody asks in the bundle (bundled.ts)',
    in: 'values that the datum can have; x-param: parameters of the cities that the keyword takes (references/conditions.ts)',
    all: 'conditions',
    any: 'conditions',
    not: 'a condition'
  },
  MapOp: {
    op: 'a step that is known (model/mapping/steps.ts)',
    codeMap: 'a code map whose codes the datum has and the form takes (references/mapping.ts)',
    pairs: 'codes that the datum has, and codes that the form takes (references/mapping.ts)',
    representative: 'pairs of the step (references/mapping.ts)',
    factor: 'a decimal, not 0 (model/mapping/steps.ts)',
    format: 'a way of writing a date (model/mapping/steps.ts)',
    value: 'a value that the form takes (references/mapping.ts)',
    separator: 'nothing: it is written as it is',
    optional: 'parts of the line (references/mapping.ts)',
    ops: 'steps'
  },
  Schema: {
    properties: 'properties that the form declares, where they stand in a case or a test (references/form.ts)',
    required: 'properties that the form declares (references/form.ts)',
    dependentRequired: 'properties that the form declares (references/form.ts)',
    dependentSchemas: 'properties that the form declares (references/form.ts)',
    const: 'a value that the property can have, where it is tested (references/form.ts)',
    enum: 'values that the property can have, where they are tested (references/form.ts)',
    oneOf: 'codes that the datum can be (references/mapping.ts); cases told apart by a declared property (references/form.ts)',
    contains: 'members that the array can have (references/form.ts)',
    if: 'a case that can come (references/form.ts)',
    then: 'something that can be met (references/form.ts)',
    else: 'something that can be met (references/form.ts)',
    allOf: 'schemas that hold together (references/form.ts)',
    anyOf: 'properties that the form declares (references/form.ts)',
    items: 'what every member is (references/form.ts)',
    additionalProperties: 'false: no property that it shuts out (references/form.ts)',
    format: 'a format of the registry (model/form/dialect.ts)',
    pattern: 'a pattern that is one (model/form/dialect.ts)',
    type: 'a type of JSON Schema (model/form/dialect.ts)',
    $ref: 'a definition of the form (model/form/dialect.ts)',
    $defs: 'nothing: it is read where it is referred to',
    definitions: 'nothing: it is read where it is referred to',
    'x-data': 'data of the dictionary (references/data.ts)',
    'x-map': 'steps'
  }
};

/** Documents that nobody writes: they are computed from documents that were checked, and judged where they are used. */
export const COMPUTED: Readonly<Record<string, string>> = {
  composition: 'made by compose',
  dossier: 'made by split',
  submission: 'filed for one composition; accepts and split hold it against that'
};

/** Members that name nothing that a document holds, each with the reason. `*` stands for the names of a map too. */
export const NAMELESS: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  catalogue: {
    id: 'its own name',
    'departments/*/code': 'the department’s code in the register of the administration',
    'subjectTypes/*/elements/*/unit': 'read by people',
    'subjectTypes/*/elements/*/aliases/*': 'words of forms, for suggestions',
    'subjectTypes/*/elements/*/standard': 'a standard outside',
    'codeLists/*/standard': 'a standard outside',
    'materialTypes/*/certificate': 'a code of the e-licence system',
    'materialTypes/*/aliases/*': 'words of lists, for suggestions',
    'jurisdictions/*/parameters/*': 'names and values of its own; conditions refer to them',
    'calendar/holidays/*': 'days',
    utcOffset: 'a difference from UTC; its pattern is checked by read'
  },
  item: {
    id: 'its own name',
    'codes/basic': 'a code of the implementation list',
    'codes/implementation': 'a code of the implementation list',
    'codes/handling': 'a code of the implementation list',
    'materials/*/standard': 'read by people',
    'materials/*/sample': 'a file or page of the department',
    'materials/*/blank': 'a file or page of the department',
    'materials/*/lists/*/*/formats/*': 'endings of file names'
  },
  bundle: {
    id: 'its own name'
  }
};

function form(here: Here<'item'>): void {
  const { document: item, known, say, pointer } = here;
  data.fieldData(here);
  fieldSteps(here);
  formReferences(here.value as JsonObject, pointer, {
    say: (code, at, facts, severity) => say(code, at, facts, severity),
    possible: (schema) => images(schema, item, known)
  });
}

function elementSchema({ value, pointer, say }: Here<'catalogue'>): void {
  if (typeof value === 'object')
    formReferences(value as JsonObject, pointer, {
      say: (code, at, facts, severity) => say(code, at, facts, severity),
      possible: () => undefined
    });
}
