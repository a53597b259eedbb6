import { titleIn, type Facts, type Words } from './language.ts';

const t = (f: Facts, key: string): string => textOf(f[key]);
const textOf = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(textOf).join(', ')
    : typeof value === 'string'
      ? value
      : (titleIn(value, 'en') ?? JSON.stringify(value) ?? '');
const days = (f: Facts, unit: string): string => (f[unit] === 'calendar' ? 'calendar days' : 'working days');
const titles = (f: Facts, key: string): string =>
  (Array.isArray(f[key]) ? (f[key] as unknown[]) : [f[key]]).map((title) => `"${textOf(title)}"`).join(', ');
const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'yes or no',
  array: 'a list',
  object: 'a group of fields',
  null: 'nothing'
};
const type = (value: unknown): string => (Array.isArray(value) ? value.map(type).join(' or ') : (TYPES[String(value)] ?? String(value)));
/** Characters, rows: 1 takes no s. */
const many = (value: unknown, one: string, more = `${one}s`): string => `${textOf(value)} ${textOf(value) === '1' ? one : more}`;

export const en: Words = {
  findings: {
    'file.missing': (f) => `There is no file ${t(f, 'file')}. Check the path.`,
    'file.notAbove': (f) =>
      `There is no ${t(f, 'name')} beside ${t(f, 'file')} or in a folder above it. Put it there, or say where it is with --${t(f, 'option')}.`,
    'file.noDrive': (f) => `There is no drive ${t(f, 'drive')} here, so ${t(f, 'file')} cannot be found. Check the path.`,
    'file.isFolder': (f) => `${t(f, 'file')} is a folder. Name a file in it.`,
    'file.noRight': (f) => `${t(f, 'file')} may not be read. Ask for the right to read it, or copy it to where you may.`,
    'file.longName': (f) => `The name ${t(f, 'file')} is too long. Shorten it.`,
    'file.loop': (f) => `The link ${t(f, 'file')} leads round in a circle. Name the file itself.`,
    'file.failed': (f) => `${t(f, 'file')} cannot be read (${t(f, 'reason')}). Check the disk or the network, and try again.`,
    'file.noFolder': (f) => `${t(f, 'file')} cannot be written: there is no folder ${t(f, 'folder')}. Make it first, or check the path.`,
    'file.noRightToWrite': (f) => `${t(f, 'file')} may not be written. Choose another folder, or ask for the right to write it.`,
    'file.noRoom': (f) => `There is no room left to write ${t(f, 'file')}. Free some, or choose another disk.`,
    'file.notWritten': (f) => `${t(f, 'file')} cannot be written (${t(f, 'reason')}). Check the disk or the network, and try again.`,
    'read.otherKind': (f) => `A ${t(f, 'wanted')} is wanted here; the file holds a ${t(f, 'found')}.`,
    'read.empty': () => 'The file is empty.',
    'read.otherEncoding': (f) =>
      `The file is not in UTF-8; it looks like ${t(f, 'encoding')}. Save it as UTF-8 in the editor, or export it again as UTF-8.`,
    'read.notText': () => 'The file holds no text: it may be a picture, an archive or a program. Choose a JSON file.',
    'read.brokenEncoding': () =>
      'From here on these bytes are not UTF-8: the file is damaged, or in another encoding. Save it as UTF-8 in the editor that wrote it, or fetch it again.',
    'read.tooLarge': (f) => `The file is too large; at most ${t(f, 'limit')} bytes. Split it.`,
    'read.tooManyValues': (f) => `Too many values; at most ${t(f, 'limit')}. Split the file.`,
    'read.tooDeep': (f) => `Nested too deep; at most ${t(f, 'limit')} levels.`,
    'read.syntax': (f) =>
      `Not JSON: ${({ value: 'a value', name: 'a member name in double quotes', colon: 'a colon', commaOrEnd: 'a comma or the closing bracket', end: 'the end of the file', escape: 'a proper escape', quote: 'the closing quote', noControl: 'a printable character' } as Record<string, string>)[t(f, 'expected')] ?? 'something else'} is wanted here, there is "${t(f, 'found')}".`,
    'read.notJson': () => 'JSON cannot hold this.',
    'read.noJsonText': (f) =>
      f['line'] === undefined
        ? 'This is no JSON text.'
        : `This is no JSON text: from line ${t(f, 'line')}, column ${t(f, 'column')} on it makes no sense.`,
    'read.newerFormat': (f) =>
      `This file was written by a newer version (format ${t(f, 'found')}); this one reads format ${t(f, 'known')}. Update it, then open the file.`,
    'read.duplicateKey': (f) =>
      `The member "${t(f, 'key')}" is given twice (first in line ${t(f, 'firstLine')}); the later would silently win. Delete one.`,
    'read.unsafeKey': (f) => `A member must not be called "${t(f, 'key')}".`,
    'read.notFinite': (f) => `The number ${t(f, 'text')} is out of range.`,
    'read.lostDigits': (f) => `The number ${t(f, 'text')} has too many digits and would become ${t(f, 'kept')}. Write it as text.`,
    'read.longString': (f) => `This text is too long (${t(f, 'length')} characters); at most ${t(f, 'limit')}.`,
    'read.loneSurrogate': () => 'The text holds half a character. Type it again.',
    'read.cycle': () => 'The data refer to themselves.',
    'read.notADocument': () => 'A document is a JSON object.',
    'read.kindMissing': (f) => `"kind" is missing. Known: ${t(f, 'known')}.`,
    'read.unknownKind': (f) => `Unknown kind "${t(f, 'kind')}". Known: ${t(f, 'known')}.`,
    'read.more': (f) => `${t(f, 'more')} more problems are not listed.`,
    'shape.type': (f) => `This must be ${type(f['type'])}.`,
    'shape.required': (f) => `The member "${t(f, 'member')}" is missing.`,
    'shape.unknownMember': (f) => `Unknown member "${t(f, 'member')}". Check the spelling, or delete it.`,
    'shape.enum': (f) => `This must be one of: ${t(f, 'values')}.`,
    'shape.const': (f) => `This must be ${t(f, 'value')}.`,
    'shape.pattern': (f) => `This is not written as wanted: ${t(f, 'pattern')}.`,
    'shape.id': () => 'An id begins with a letter and has letters, digits, hyphens and underscores, 64 at most.',
    'shape.digest': () => 'A digest is sha256: and 64 hexadecimal digits. `onething stamp` writes it.',
    'shape.minLength': (f) => `At least ${many(f['limit'], 'character')}.`,
    'shape.maxLength': (f) => `At most ${many(f['limit'], 'character')}.`,
    'shape.minItems': (f) => `At least ${many(f['limit'], 'entry', 'entries')}.`,
    'shape.maxItems': (f) => `At most ${many(f['limit'], 'entry', 'entries')}.`,
    'shape.format': (f) => `This is no proper ${t(f, 'format')}.`,
    'shape.condition': () => 'A condition is one of {datum, in}, {all}, {any}, {not}.',
    'shape.other': (f) => `This does not have the document's shape (${t(f, 'keyword')}).`,
    'map.unknownOp': () => 'Unknown mapping step. Known: codes, scale, date, text, constant, nullable, line, each.',
    'map.notAList': () => 'x-map is a list of steps: [{ "op": … }].',
    'form.notAnObject': () => 'A form is {"type":"object","properties":{…}}.',
    'form.badDatumKey': (f) =>
      `x-data ${t(f, 'key')} names no datum. Write subject.element; subject[] for a table, subject[].element for its columns.`,
    'dialect.notASchema': () => 'A JSON Schema is wanted here.',
    'dialect.unknownKeyword': (f) => `Unknown keyword "${t(f, 'keyword')}". Check the spelling; notes of your own begin with x-.`,
    'dialect.notModelled': (f) => `An item's form cannot use "${t(f, 'keyword')}". See the dialect.`,
    'dialect.wrongValue': (f) => `"${t(f, 'keyword')}" has a wrong value.`,
    'dialect.badPattern': (f) => `"${t(f, 'pattern')}" is no regular expression with flag u.`,
    'dialect.slowPattern': (f) =>
      `"${t(f, 'part')}" in the pattern "${t(f, 'pattern')}" cannot be judged in one pass over a text. Write it without back-references, look-behind, \\b and (?i: what stands before or after can be said by characters, or by a look-ahead (?=…).`,
    'dialect.largePattern': (f) =>
      `The pattern "${t(f, 'pattern')}" is too large with its counts and groups written out (limit ${t(f, 'limit')}). Say lengths by minLength and maxLength, and keep the pattern for the characters.`,
    'dialect.unknownFormat': (f) => `Unknown format "${t(f, 'format')}". Known: ${t(f, 'known')}.`,
    'dialect.remoteRef': () => 'Only references inside the document, #/…, are followed. Put it into $defs.',
    'dialect.danglingRef': (f) => `The reference ${t(f, 'ref')} leads nowhere.`,
    'dialect.recursiveRef': (f) => `The reference ${t(f, 'ref')} comes back to itself.`,
    'dialect.repeatedCode': () => 'A code is repeated. List each once.',
    'dialect.tooDeep': () => 'The form is nested too deep.',
    'dialect.tooLarge': () => 'The form is too large with its references written out.',
    'dialect.hugeNumber': (f) => `The number is too large; at most ${t(f, 'limit')}.`,
    'dialect.otherDraft': (f) => `"${t(f, 'keyword')}" is no keyword of ${t(f, 'draft')}.`,
    'dialect.generalOneOf': () => 'oneOf is a code list ({const, title}) or cases told apart by a constant. Use if/then/else for the rest.',
    'dialect.generalAnyOf': () => 'anyOf is a list of {required: […]}. Use if/then/else for the rest.',
    'dialect.closedCondition': () => 'A condition cannot say additionalProperties: false.',
    repeatedCode: (f) => `The code ${t(f, 'code')} is repeated.`,
    codeNotInList: (f) => `The code ${t(f, 'code')} is not in the list ${t(f, 'codeList')}.`,
    repeatedPair: (f) => `The code ${t(f, 'code')} is mapped twice. Keep one.`,
    unknownCodeList: (f) => `There is no code list ${t(f, 'codeList')}.`,
    unknownDerivation: (f) => `${t(f, 'from')}, from which it should follow, is no element of the same subject.`,
    unknownHomonym: (f) => `The homonym ${t(f, 'homonym')} does not exist.`,
    unknownDepartment: (f) => `There is no department ${t(f, 'department')}. Known: ${t(f, 'known')}.`,
    unknownSubjectType: (f) => `There is no subject type ${t(f, 'type')}.`,
    unknownBundleSubject: (f) => `The bundle has no subject ${t(f, 'subject')}. Known: ${t(f, 'known')}.`,
    alignedType: (f) => `The subjects differ in type: ${t(f, 'mine')} in the item, ${t(f, 'theirs')} in the bundle.`,
    alignedMany: (f) => `The subject ${t(f, 'subject')} is one here and many there.`,
    repeatedItem: (f) => `The item ${t(f, 'item')} is listed twice.`,
    missingItem: (f) => `There is no document of the item ${t(f, 'item')}.`,
    unknownConditionDatum: (f) =>
      `The condition speaks of ${t(f, 'datum')}, which is neither a guided question nor a datum of the bundle's subjects.`,
    sectionSubject: (f) => `The section names the subject ${t(f, 'subject')}, which the bundle does not have.`,
    sectionItem: (f) => `The section names the item ${t(f, 'item')}, which the bundle does not have.`,
    decisionNeeds: (f) => `A decision "${t(f, 'kind')}" needs the member ${t(f, 'member')}.`,
    unknownField: (f) => `The item ${t(f, 'item')} has no field ${t(f, 'path')}.`,
    'policy.derivableAsked': (f) => `"${t(f, 'label')}" follows from "${t(f, 'from')}" and need not be asked.`,
    'policy.outputAsked': (f) => `"${t(f, 'label')}" is created by this very item; no applicant can know it. Drop it by a decision.`,
    'policy.sameDatumTwice': (f) => `"${t(f, 'label')}" and "${t(f, 'other')}" are one datum, asked twice in one form.`,
    'policy.narrowName': (f) =>
      `"${t(f, 'label')}" takes ${t(f, 'limit')} characters at most; names of minorities and foreigners may not fit. They are never cut: widen it.`,
    'policy.supersededCode': (f) => `"${t(f, 'label')}" was replaced by the unified social credit code (GB 32100-2015).`,
    'policy.catchAll': (f) => `"${t(f, 'title')}" is a catch-all: it does not say which document. Name it, or drop the row by a decision.`,
    'policy.openEnded': (f) => `"${t(f, 'title')}" ends with "and so on" (等): nobody knows where it stops. Write it out.`,
    'policy.severalDocuments': (f) =>
      `"${t(f, 'title')}" asks for several documents in one row (${titles(f, 'documents')}). Give each a row.`,
    'policy.noBasis': (f) => `"${t(f, 'title')}" has no legal basis. What no law asks for is to be abolished.`,
    'policy.noCount': (f) => `"${t(f, 'title')}" does not say how many originals or copies.`,
    'policy.noStandard': (f) => `These rows have no standard of acceptance: ${titles(f, 'rows')}.`,
    'policy.noSample': (f) => `These rows have neither sample nor blank form: ${titles(f, 'rows')}.`,
    'policy.noIssuer': (f) => `These rows do not say who issues the document: ${titles(f, 'rows')}.`,
    'policy.supersededMaterial': (f) => `"${t(f, 'title')}" was replaced${t(f, 'by') ? ` by "${t(f, 'by')}"` : ''}.`,
    'policy.outputDemanded': (f) => `"${t(f, 'title')}" is what this very item issues; no applicant can hand it in.`,
    'policy.stepWithoutBasis': (f) => `The special step "${t(f, 'title')}" has no legal basis.`,
    'policy.limitExceeded': (f) =>
      `${t(f, 'promised')} ${days(f, 'promisedUnit')} are promised; that can be more than the ${t(f, 'statutory')} ${days(f, 'statutoryUnit')} of the law.`,
    'policy.noLimit': () => 'Neither a statutory nor a promised limit is given; the time of the whole cannot be told.',
    'policy.severalVisits': (f) => `${t(f, 'visits')} visits are wanted. One should be the most.`,
    'policy.visitThoughOnline': (f) => `Everything can be done online, yet ${t(f, 'visits')} visits are wanted.`,
    'policy.needlessVisit': (f) => `${t(f, 'visits')} visits are wanted, and no reason is given.`,
    'policy.materialMadeHere': (f) =>
      `${titles(f, 'rows')}, asked by ${t(f, 'item')}, is made by ${t(f, 'makers')} of this bundle; where that runs, it is not brought.`,
    'policy.datumMadeHere': (f) =>
      `${titles(f, 'rows')}, asked by ${t(f, 'item')}, is made by ${t(f, 'makers')} of this bundle; where that runs, it is not asked.`,
    unknownMaterial: (f) => `There is no material type ${t(f, 'material')}. Write it into the catalogue first.`,
    documentAbout: (f) => `The document ${t(f, 'material')} is about ${t(f, 'about')}, and is used here for ${t(f, 'subject')}.`,
    unknownRow: (f) => `The item ${t(f, 'item')} has no row ${t(f, 'row')}. Known: ${t(f, 'known')}.`,
    notInBundle: (f) => `The bundle has no item ${t(f, 'item')}.`,
    unknownCity: (f) => `There is no city ${t(f, 'city')}. Known: ${t(f, 'known')}.`,
    missingParameter: (f) =>
      `A condition uses the parameter ${t(f, 'parameter')}, which the city ${t(f, 'city') || '(none)'} does not give.`,
    idleCut: (f) => `${t(f, 'to')} does not wait for ${t(f, 'from')} anyway; the cut does nothing.`,
    fixedRefused: (f) => `The fixed value ${t(f, 'value')} is not taken by "${t(f, 'label')}"; the decision was not carried out.`,
    'onlyWhen.required': (f) => `${t(f, 'datum')} is required by ${t(f, 'items')}; it cannot be asked only sometimes.`,
    'onlyWhen.shared': (f) => `${t(f, 'datum')} is asked by ${t(f, 'items')} too; this decision cannot put it away.`,
    'simulate.idleQuestion': (f) => `The answer to ${t(f, 'datum')} changes nothing.`,
    'simulate.unreachableQuestion': (f) => `The question ${t(f, 'datum')} never matters.`,
    'simulate.neverActive': (f) => `The item ${t(f, 'item')} is never active.`,
    'simulate.neverAsked': (f) => `The row ${t(f, 'row')} of ${t(f, 'item')} is never wanted.`,
    'simulate.contradiction': (f) => `Whenever ${t(f, 'item')} is active, the form cannot be filled in.`,
    'simulate.conflict': () => 'In some situation the documents cannot satisfy every department.',
    'policy.absentIf': () =>
      'The condition tests a property without requiring it, so it also holds when the property is absent. Usually "required" is missing.',
    lineExpected: (f) => `"${t(f, 'label')}" is bound to several data but has no step that makes them a line.`,
    badDatumKey: (f) => `"${t(f, 'key')}" names no datum. Write subject.element.`,
    unknownSubject: (f) => `The item has no subject ${t(f, 'subject')}. Known: ${t(f, 'known')}.`,
    rowSubject: (f) => `"${t(f, 'key')}" is not about the subject of this row. In a table write subject[].element.`,
    unknownElement: (f) =>
      `The subject type ${t(f, 'type')} has no element ${t(f, 'element')}. Add it to the dictionary, or unbind the field.`,
    unknownCodeMap: (f) => `There is no code map ${t(f, 'codeMap')}.`,
    homonym: (f) => `"${t(f, 'label')}" means different data in different forms (${t(f, 'data')}); they were not merged.`,
    coverage: (f) =>
      `The codes of "${t(f, 'label')}" are not all mapped: ${t(f, 'unreached') || '—'} of the form cannot be reached, ${t(f, 'uncarried') || '—'} of the dictionary cannot be carried.`,
    deadOption: (f) => `Nobody can choose ${t(f, 'codes')} of ${t(f, 'datum')}: not taken by ${t(f, 'items')}.`,
    witnessRefused: (f) =>
      `The witness, once split, is refused by this item's form (${t(f, 'path')}, ${t(f, 'keyword')}). This is a fault of the software; please report it.`,
    'explain.unknownDatum': (f) =>
      `There is no datum "${t(f, 'datum')}". ${t(f, 'near') ? `Did you mean: ${t(f, 'near')}?` : 'Run without it to list all.'}`
  },
  problems: {
    required: () => 'is missing.',
    type: () => 'is of the wrong type.',
    never: () => 'must not be given in this case.',
    enum: () => 'is not one of the choices.',
    not: () => 'cannot be this.',
    minimum: (l) => `must be at least ${textOf(l)}.`,
    maximum: (l) => `must be at most ${textOf(l)}.`,
    exclusiveMinimum: (l) => `must be more than ${textOf(l)}.`,
    exclusiveMaximum: (l) => `must be less than ${textOf(l)}.`,
    integer: () => 'must be a whole number.',
    multipleOf: (l) => `must be a multiple of ${textOf(l)}.`,
    minLength: (l) => `needs at least ${many(l, 'character')}.`,
    maxLength: (l) => `takes at most ${many(l, 'character')}; ask the department, do not cut it.`,
    pattern: () => 'is not written as wanted.',
    format: (l) =>
      `is no proper ${({ date: 'date (2026-11-20)', email: 'e-mail address', 'cn-resident-id': 'resident number (digits or check character)', 'cn-credit-code': 'social credit code', 'cn-mobile': 'mobile number', 'cn-postcode': 'postcode' } as Record<string, string>)[textOf(l)] ?? textOf(l)}.`,
    minItems: (l) => `needs at least ${many(l, 'row')}.`,
    maxItems: (l) => `takes at most ${many(l, 'row')}.`,
    uniqueItems: () => 'has repetitions.',
    contains: () => 'lacks an entry that must be there.',
    maxContains: () => 'has too many of one entry.',
    propertyNames: () => 'has a member that must not be there.',
    minProperties: () => 'has too little in it.',
    maxProperties: () => 'has too much in it.',
    anyOf: (l) => (l === undefined ? 'fits none of the ways to fill it in.' : `needs at least one of: ${textOf(l)}.`),
    oneOf: () => 'fits more than one way to fill it in.',
    derived: (l) => `does not agree with what follows from "${textOf(l)}".`,
    unknownDatum: () => 'is asked by nobody.',
    unasked: () => 'is not needed now.',
    disagree: () => 'was told differently to different departments.',
    lost: () => 'cannot be recovered from the dossiers.',
    uncarried: () => 'cannot be carried to the department’s form.'
  },
  conflicts: {
    type: 'different types',
    range: 'no common range',
    step: 'no common multiple',
    length: 'no common length',
    pattern: 'patterns that nothing fits',
    format: 'formats that nothing fits',
    codeList: 'no common code',
    count: 'no common number of rows',
    unit: 'a unit that does not convert exactly',
    precision: 'dates of different precision',
    structure: 'structures that do not fit',
    requiredness: 'required here, forbidden there',
    rules: 'conditions that contradict'
  },
  proposals: {
    keepApart: 'keep apart',
    same: 'declare the same',
    codeMap: 'map the codes',
    convert: 'convert',
    finer: 'ask the finer form',
    relabel: 'relabel',
    drop: 'drop'
  },
  keyword: (keyword, value) =>
    (
      {
        type: `wants ${type(value)}`,
        minimum: `at least ${textOf(value)}`,
        maximum: `at most ${textOf(value)}`,
        exclusiveMinimum: `more than ${textOf(value)}`,
        exclusiveMaximum: `less than ${textOf(value)}`,
        multipleOf: `a multiple of ${textOf(value)}`,
        minLength: `at least ${many(value, 'character')}`,
        maxLength: `at most ${many(value, 'character')}`,
        pattern: `matching ${textOf(value)}`,
        format: `a ${textOf(value)}`,
        enum: `one of ${textOf(value)}`,
        minItems: `at least ${many(value, 'row')}`,
        maxItems: `at most ${many(value, 'row')}`,
        longest: `the line may have ${textOf(value)} characters`,
        allowed: `room for ${textOf(value)}`,
        factor: `factor ${textOf(value)}`,
        reason:
          (
            {
              lineLength: 'the line may not fit',
              lineConstraint: 'the line cannot be sure to fit',
              textConstraint: 'the number as text cannot be sure to fit',
              dateConstraint: 'the date as written cannot be sure to fit',
              notDecimal: 'the conversion does not end',
              conditionOnScaled: 'a condition uses the converted value',
              rowsConstraint: 'a constraint on the table cannot be carried back',
              arrayConstraint: 'a constraint on the choices cannot be carried back',
              integerDate: 'this date cannot be a number',
              lineFirst: 'a line must come first'
            } as Record<string, string>
          )[textOf(value)] ?? textOf(value)
      } as Record<string, string>
    )[keyword] ?? `${keyword} ${textOf(value)}`,
  cause: (item, label, wishes) => `${item}, "${label}"${wishes.length ? `: ${wishes.join(', ')}` : ''}`,
  conflict: (what, causes, proposals) =>
    `${what}: ${causes.join('; ')}. Asked separately for now${proposals.length ? `; may be decided: ${proposals.join(', ')}` : ''}.`,
  blocked: (what, causes) =>
    `${what}: ${causes.join('; ')}. These items cannot be met together: a department must change its form, or conditions must put them into different situations.`,
  whole: 'The form as a whole',
  catalogue: 'the dictionary',
  row: (row) => `row ${row}`,
  problem: (field, sentence, who) => `${field} ${sentence}${who.length ? ` (wanted by ${who.join(', ')})` : ''}`,
  unknown: (code) => `Finding ${code}.`
};
