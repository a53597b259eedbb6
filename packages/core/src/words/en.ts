import type { Json } from '../model/json.ts';
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
/** Whose keywords take something away. */
const whose = (f: Facts): string =>
  (Array.isArray(f['by']) ? (f['by'] as unknown[]) : [f['by']])
    .map((one) => (one === 'catalogue' ? 'the dictionary' : one === 'bundle' ? "the bundle's questions or conditions" : textOf(one)))
    .join(', ');
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

const STEP_MEMBERS: Record<string, string> = {
  text: 'a text of at most 8 characters',
  texts: 'a list of data keys',
  name: 'the name of a code map',
  pairs: 'a list of pairs [code, code]',
  writing: '"string" or "integer"'
};
const WHAT: Record<string, string> = { item: 'The item', row: 'The row', step: 'The step', decision: 'The decision' };
/** Keywords of a schema within, without the type where more is said. */
const inside = (value: unknown): [string, Json][] => {
  const all = typeof value === 'object' && value ? (Object.entries(value) as [string, Json][]) : [];
  return all.length > 1 ? all.filter(([keyword]) => keyword !== 'type') : all;
};

export const en: Words = {
  findings: {
    'join.otherBundle': (f) =>
      `This dossier belongs to "${t(f, 'found')}", not to "${t(f, 'wanted')}". Name the bundle that it was made with.`,
    'join.unknownItem': (f) => `The bundle has no item ${t(f, 'item')}. It has: ${t(f, 'known')}.`,
    'join.twice': (f) => `The dossier of ${t(f, 'item')} was given already, by ${t(f, 'first')}. Leave one out.`,
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
    'dialect.tooLarge': (f) =>
      `With its references written out the form is too large; at most ${t(f, 'limit')} places. Refer fewer times, and not several times from within what is referred to.`,
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
    alignedOccasion: (f) =>
      `The subject ${t(f, 'subject')} is of another occasion than ${t(f, 'theirs')}, with which the bundle aligns it. Say in the bundle who ${t(f, 'subject')} is; until then its data are asked by themselves.`,
    namesakeTitle: (f) =>
      `The subject ${t(f, 'subject')} of "${t(f, 'item')}" is called "${t(f, 'mine')}", the one of that name in the bundle "${t(f, 'theirs')}". A name alone does not make them one: its data are asked by themselves. If they are one, say so in the bundle, in the item's subjects.`,
    namesakeTaken: (f) =>
      `The bundle takes another subject of "${t(f, 'item')}" for ${t(f, 'subject')}, so the one of that name does not join by itself. If they are one, say so in the bundle, in the item's subjects.`,
    namesakeType: (f) =>
      `The subject ${t(f, 'subject')} of "${t(f, 'item')}" differs in type or number from the bundle's of that name: they are two subjects.`,
    repeatedDocument: (f) => `Two documents are called ${t(f, 'id')}; which of them is meant? Give one of them another id, or remove it.`,
    repeatedItem: (f) =>
      `The item ${t(f, 'item')} is listed twice; neither is taken. Keep one, or give the second an item document of its own.`,
    missingItem: (f) => `There is no document of the item ${t(f, 'item')}.`,
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
      `A condition uses the parameter ${t(f, 'parameter')}, which the city ${t(f, 'city')} does not give. Give it, or keep the bundle out of that city.`,
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
    unknownDatum: (f) => `Nothing asks ${t(f, 'datum')} in this bundle. Check the spelling.`,
    codeOutsideSchema: (f) =>
      `The element's own schema does not take ${t(f, 'codes')} of the code list ${t(f, 'codeList')}. Let the schema take them, or name another list.`,
    conditionColumn: (f) =>
      `${t(f, 'datum')} is a column of the table ${t(f, 'table')}: it has a value in each row, and a condition looks at one. Ask about the whole table, or put a guided question.`,
    conditionNever: (f) => `"${t(f, 'datum')}" never has such a value; this condition never holds. Check the limits.`,
    conditionValue: (f) =>
      `"${t(f, 'datum')}" is never ${t(f, 'value')}${f['known'] ? `; it is one of ${t(f, 'known')}` : ''}. Check the code.`,
    dayTwice: (f) => `${t(f, 'day')} is both a holiday and a working day. Keep one.`,
    decidedTwice: (f) => `The field ${t(f, 'path')} of "${t(f, 'item')}" was decided twice in the same way. Keep one decision.`,
    decisionIgnores: (f) => `A decision "${t(f, 'kind')}" does not use the member ${t(f, 'member')}. Delete it, or decide otherwise.`,
    edgeToItself: (f) => `The item ${t(f, 'item')} cannot wait for itself. Name another one.`,
    'form.closedOut': (f) =>
      `The property "${t(f, 'name')}" can never be given: additionalProperties: false stands beside properties that lack it. Declare it there.`,
    'form.impossibleValue': (f) =>
      `"${t(f, 'name')}" can never be ${t(f, 'value')}${f['known'] ? `; the form lists ${t(f, 'known')}` : ''}. Check the value.`,
    'form.neverHolds': (f) => `"${t(f, 'name')}" never has such a value; this case never comes. Check the limits.`,
    'form.neverMet': (f) =>
      `"${t(f, 'name')}" cannot be so by the rest of the form; in this case nothing can be filled in. Check the limits.`,
    'form.unknownProperty': (f) => `The form has no property "${t(f, 'name')}" here. It has: ${t(f, 'known')}. Check the spelling.`,
    'form.valueNeverComes': (f) =>
      `By the dictionary "${t(f, 'name')}" is never ${t(f, 'value')}${f['known'] ? `, only ${t(f, 'known')}` : ''}; this case never comes.`,
    formCodes: (f) =>
      `"${t(f, 'label')}" lists ${t(f, 'codes')}, which "${t(f, 'datum')}" of the dictionary never is; nobody can choose them. Add a step that maps the codes, or mend the list.`,
    'map.needs': (f) => `The step ${t(f, 'op')} needs the member ${t(f, 'member')}.`,
    'map.unknownMember': (f) => `The step ${t(f, 'op')} has no member "${t(f, 'member')}". Known: ${t(f, 'known') || 'none'}.`,
    'map.member': (f) =>
      `The member ${t(f, 'member')} of the step ${t(f, 'op')} must be ${STEP_MEMBERS[t(f, 'wanted')] ?? t(f, 'wanted')}.`,
    'map.dateFormat': (f) =>
      `"${t(f, 'format')}" is no way of writing a date; its letters would be sent as they are. Known: ${t(f, 'known')}.`,
    'map.integerDate': (f) => `"${t(f, 'format')}" is no number. Only YYYY and YYYYMMDD can be written as an integer.`,
    'map.factor': (f) => `The factor ${t(f, 'factor')} is no decimal in quotes. From 元 to 万元 write "0.0001".`,
    'map.factorZero': () => 'With a factor 0 every value would be sent as 0. Write the factor between the units.',
    'map.twoMaps': (f) => `The step has pairs of its own and names the code map ${t(f, 'codeMap')} too. Keep one.`,
    'map.lineAlone': () => 'A line stands alone in its list of steps.',
    'map.lineOfOne': (f) =>
      `A line is made of several data; x-data names ${t(f, 'data') || 'none'}. List the parts in x-data, in their order.`,
    'map.optionalNoPart': (f) => `${t(f, 'key')} is no part of the line. Its parts: ${t(f, 'data')}.`,
    'map.wrongKind': (f) =>
      `The step ${t(f, 'op')} takes ${type(f['takes'])}; what comes here is ${type(f['comes'])}. Choose another step, or another datum.`,
    'map.wrongResult': (f) =>
      `The steps give ${type(f['comes'])}; "${t(f, 'label')}" takes ${type(f['takes'])}. Choose other steps, or mend the form.`,
    'map.noDate': (f) => `The datum of "${t(f, 'label')}" is no date. Give its element the format date, or leave the step out.`,
    'map.nullRefused': (f) =>
      `Where nothing is given null would be sent, which "${t(f, 'label')}" does not take. Leave the step out, or let the form take null.`,
    'map.constantRefused': (f) => `"${t(f, 'label')}" does not take ${t(f, 'value')}, which it would always receive. Check the value.`,
    'map.codeUnknown': (f) =>
      `The datum of "${t(f, 'label')}" is never ${t(f, 'code')}${f['known'] ? `; it is one of ${t(f, 'known')}` : ''}. Check the first code of the pair.`,
    'map.codeRefused': (f) =>
      `"${t(f, 'label')}" does not take ${t(f, 'code')}${f['known'] ? `; it lists ${t(f, 'known')}` : ''}. Check the second code of the pair.`,
    'map.otherList': (f) =>
      `The code map ${t(f, 'codeMap')} starts from "${t(f, 'from')}", and the datum of "${t(f, 'label')}" has none of those codes. Name another map.`,
    'map.noneTaken': (f) => `"${t(f, 'label')}" takes none of the codes that the map ${t(f, 'codeMap')} gives. Name another map.`,
    'map.listsDiffer': (f) =>
      `The map ${t(f, 'codeMap')} gives ${t(f, 'refused')}, which "${t(f, 'label')}" does not take, and never ${t(f, 'idle')}, which it lists. Check these codes.`,
    'map.notOfAField': (f) => `"${t(f, 'label')}" is a group or a table; steps belong to its fields.`,
    'map.withoutDatum': (f) => `"${t(f, 'label')}" has steps and no datum that they start from. Name it in x-data.`,
    representativeNoPair: (f) => `${t(f, 'code')} does not become ${t(f, 'image')}; the representative is one of the codes that do.`,
    neverApplies: (f) =>
      `${WHAT[t(f, 'what')] ?? 'This'} "${t(f, 'title')}"${f['item'] ? ` of ${t(f, 'item')}` : ''} waits for a condition that never holds in this bundle. Check the condition.`,
    nobodyAsks: (f) =>
      `The condition of ${(WHAT[t(f, 'what')] ?? 'this').toLowerCase()} "${t(f, 'title')}" speaks of "${t(f, 'datum')}" (${t(f, 'key')}), which no question sets and no item asks or creates. Add a question, or name another datum.`,
    noCity: (f) =>
      `A condition uses the parameter ${t(f, 'parameter')}, and the bundle names no city; until it does, the threshold is not applied.`,
    noPlace: (f) =>
      `There is no ${t(f, 'place')}${f['item'] ? ` in ${t(f, 'item')}` : ''}; the note is about nothing. Correct the place, or delete the note.`,
    rowsOfOne: (f) =>
      `${t(f, 'key')} speaks of rows, and the subject ${t(f, 'subject')} is one. Write it without [], or declare the subject as many.`,
    oneOfRows: (f) => `The subject ${t(f, 'subject')} is many; write its data as ${t(f, 'subject')}[].element, not ${t(f, 'key')}.`,
    otherMeaning: (f) =>
      `${t(f, 'code')} of "${t(f, 'datum')}" is "${t(f, 'mine')}" in ${t(f, 'in')} and "${t(f, 'theirs')}" in ${t(f, 'other')}. Map the codes with a step, or mend a list.`,
    unknownParameter: (f) => `No city gives a parameter ${t(f, 'parameter')}. Known: ${t(f, 'known') || 'none'}.`,
    parameterKind: (f) =>
      `${t(f, 'keyword')} cannot take the parameter ${t(f, 'parameter')}, which is ${t(f, 'value')} in ${t(f, 'city')}. Check the keyword.`,
    parameterValue: (f) =>
      `No city gives the parameter ${t(f, 'parameter')} the value ${t(f, 'value')}, only ${t(f, 'known')}; the condition never holds. Check the value.`,
    questionNever: (f) => `No answer to "${t(f, 'title')}" is a value of "${t(f, 'datum')}" in the dictionary. Make them agree.`,
    questionOption: (f) =>
      `"${t(f, 'title')}" offers ${t(f, 'options')}, which "${t(f, 'datum')}" never is${f['known'] ? `; the dictionary lists ${t(f, 'known')}` : ''}. Check the options.`,
    questionOfRows: (f) => `A question sets one value; ${t(f, 'datum')} is of rows. Name a datum of one subject.`,
    questionTwice: (f) => `${t(f, 'datum')} is asked by two questions. Keep one.`,
    questionWider: (f) =>
      `"${t(f, 'title')}" allows more than "${t(f, 'datum')}" can be in the dictionary (${f['keyword'] === 'type' ? 'another type' : en.keyword(t(f, 'keyword'), f['limit'] as never)}); such answers go nowhere. Narrow the question, or widen the dictionary.`,
    relabelsNothing: (f) => `Nobody asks "${t(f, 'datum')}"; the title is never read.`,
    repeatedId: (f) => `The id ${t(f, 'id')} is given twice in this list. Rename one.`,
    rowTwice: (f) => `The row "${t(f, 'row')}" of ${t(f, 'item')} was settled twice. Keep one decision.`,
    sectionDatum: (f) => `The section names ${t(f, 'datum')}, which nobody asks. Check the spelling, or take it out.`,
    sectionDatumTwice: (f) => `${t(f, 'datum')} stands in the sections twice. Keep one.`,
    settlesNothing: (f) =>
      `${titles(f, 'fields')} is kept apart, and nobody else asks the same datum; the decision settles nothing. Delete it.`,
    supersededInACircle: (f) => `${t(f, 'material')} is replaced by ${t(f, 'by')}, which is replaced by it in turn. Cut the circle.`,
    unknownBroader: (f) => `${t(f, 'broader')}, above ${t(f, 'code')}, is no other code of this list.`,
    'policy.columnMadeHere': (f) =>
      `${titles(f, 'rows')}, asked by ${t(f, 'item')}, is made row by row by ${t(f, 'makers')} of this bundle; nobody knows it before.`,
    idleSubject: (f) =>
      `Nobody's data are about "${t(f, 'title')}" (${t(f, 'subject')}): no item meets it and no question asks of it. Check the name, or delete it.`,
    unknownFinding: (f) => `There is no finding ${t(f, 'code')}; the note lets nothing stand. Check the code.`,
    'policy.nearAnnotation': (f) =>
      `"${t(f, 'name')}" is nearly "${t(f, 'near')}", and counts as a note only. Write ${t(f, 'near')} if that is meant, or give the note another name.`,
    'policy.absentIf': () =>
      'The condition tests a property without requiring it, so it also holds when the property is absent. Usually "required" is missing.',
    lineExpected: (f) => `"${t(f, 'label')}" is bound to several data but has no step that makes them a line.`,
    badDatumKey: (f) => `"${t(f, 'key')}" names no datum. Write subject.element.`,
    unknownSubject: (f) => `The item has no subject ${t(f, 'subject')}. Known: ${t(f, 'known')}.`,
    rowSubject: (f) => `"${t(f, 'key')}" is not about the subject of this row. In a table write subject[].element.`,
    unknownElement: (f) =>
      `The subject type ${t(f, 'type')} has no element ${t(f, 'element')}. Add it to the dictionary, or unbind the field.`,
    unknownCodeMap: (f) => `There is no code map ${t(f, 'codeMap')}. Known: ${t(f, 'known') || 'none'}.`,
    homonym: (f) => `"${t(f, 'label')}" means different data in different forms (${t(f, 'data')}); they were not merged.`,
    coverage: (f) =>
      `The codes of "${t(f, 'label')}" are not all mapped: ${t(f, 'unreached') || '—'} of the form cannot be reached, ${t(f, 'uncarried') || '—'} of the dictionary cannot be carried.`,
    deadOption: (f) => `Nobody can choose ${t(f, 'codes')} of ${t(f, 'datum')}: not taken by ${t(f, 'items')}.`,
    'narrowed.item': (f) =>
      `${t(f, 'item')} can be filed in no situation, because of ${whose(f)}. A department must change its form, or conditions must put them into different situations.`,
    'narrowed.field': (f) =>
      `"${t(f, 'label')}" of ${t(f, 'item')} can be filled in in no situation, because of ${whose(f)}. Decide to ask it apart, or let the department change the condition.`,
    'narrowed.codes': (f) =>
      `"${t(f, 'label')}" of ${t(f, 'item')} offers ${t(f, 'codes')}, which can be chosen in no situation, because of ${whose(f)}. Decide to ask it apart, or let the departments agree on the options.`,
    'narrowed.values': (f) =>
      `"${t(f, 'label')}" of ${t(f, 'item')} takes less than its form says, because of ${whose(f)}: ${en.keyword(t(f, 'keyword'), f['left'] as Json)}.`,
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
        not: `never ${inside(value)
          .map(([k, v]) => en.keyword(k, v))
          .join(', ')}`,
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
