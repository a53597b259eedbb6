import type { Messages } from '../messages.ts';
import { isArray, type Json } from '@onething/core/live';

const show = (value: Json | undefined): string => (isArray(value) ? value.map(show).join(', ') : String(value ?? ''));
const s = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
const FORMATS: Record<string, string> = {
  date: 'Enter a date, like 2026-11-20.',
  email: 'Enter an e-mail address, like name@example.com.',
  'cn-resident-id': 'This resident number is not right. Compare it with the card.',
  'cn-credit-code': 'This credit code is not right. Compare it with the licence.',
  'cn-mobile': 'Enter a mobile number of 11 digits that starts with 1.',
  'cn-postcode': 'A postcode has 6 digits.',
  'cn-division': 'A division code has 6 digits.',
  year: 'Enter a year of 4 digits, like 2026.',
  uri: 'Enter a web address, like https://example.com.'
};

export const en: Messages = {
  lang: 'en',
  list: (parts) => parts.join(', '),
  colon: ': ',
  pages: { situation: 'Your situation', materials: 'Documents', review: 'Check', sign: 'Declare and sign', receipt: 'Submitted' },
  situationLead: 'A few questions first. From your answers follows what you are asked.',
  questionsLeft: (n) => `${s(n, 'question')} left`,
  result: (items, documents) => `With your answers: ${s(items, 'item')} to file, ${s(documents, 'document')} to bring.`,
  nothingToDo: 'With your answers there is nothing to file.',
  tasks: 'Steps',
  step: (at, of) => `Step ${at} of ${of}`,
  done: 'Done',
  missing: (n) => `${n} missing`,
  wrong: (n) => `${n} to mend`,
  notSeen: 'Not started',
  next: 'Next',
  back: 'Back',
  skip: 'Skip for now',
  optional: 'optional',
  yes: 'Yes',
  no: 'No',
  choose: 'Choose',
  chooseSeveral: 'You may choose several',
  search: 'Type to search',
  results: (n) => s(n, 'result'),
  noResult: 'Nothing found. Try another word',
  clear: 'Clear',
  date: { hint: 'For example 2026-11-20' },
  hint: {
    'cn-resident-id': '18 characters, the last may be X',
    'cn-credit-code': '18 characters, see the licence',
    'cn-mobile': '11 digits',
    'cn-postcode': '6 digits',
    'cn-division': '6 digits'
  },
  left: (n) => `${s(n, 'character')} left`,
  over: (n) => `${s(n, 'character')} too many`,
  linesHint: 'One in each line',
  derivedFrom: (title) => `Follows from “${title}”, nothing to enter`,
  derivedLater: (title) => `Will follow from “${title}”`,
  madeBy: (item) => `Comes from “${item}”, nothing to enter`,
  aside: (title) => `“${title}” is not asked now. What you entered is kept aside and is not sent.`,
  asideNote:
    'You entered them before; your situation does not need them now. They are kept for you and not sent, and come back if your situation does.',
  why: 'Why is this asked?',
  whyAbout: (title) => `Why is “${title}” asked?`,
  asks: (department, item) => `${department} needs it for “${item}”`,
  asLabel: (label) => `there it is called “${label}”`,
  basis: (title) => `on the basis of ${title}`,
  receives: (departments) => `It goes to ${departments} only.`,
  limits: 'Why this limit',
  limitBy: (sentence, who) => `${sentence} (${who})`,
  same: 'The same as before?',
  sameAs: (title) => `Same as “${title}”`,
  filledIn: (n) => `${s(n, 'answer')} filled in, please check.`,
  from: (origin) => `From ${origin}`,
  changedFrom: (origin) => `Changed; ${origin} says otherwise`,
  notRight: 'This is wrong',
  questioned: (origin) => `Noted: ${origin} has it wrong. Enter what is right above; the source will be told.`,
  isRight: 'Take it back, it is right',
  row: (n) => `No. ${n}`,
  rowOf: (table, n) => `${table} ${n}`,
  addRow: (table) => `Add: ${table}`,
  copyRow: 'Copy',
  removeRow: 'Remove',
  up: 'Move up',
  down: 'Move down',
  rowAdded: (n) => `Added, ${n} now.`,
  rowRemoved: (n) => `Removed, ${n} left.`,
  rowMoved: (n) => `Moved to place ${n}.`,
  noRows: 'None added yet.',
  undo: 'Undo removal',
  paste: 'Paste from a spreadsheet',
  pasteHint: (columns) =>
    `Copy some rows in your spreadsheet and paste them below. Order of the columns: ${columns}. If the first row holds names of columns, they are used.`,
  pasteTake: 'Add these rows',
  cancel: 'Cancel',
  pasted: (rows) => (rows ? `${s(rows, 'row')} added, please check.` : 'There are no rows to add.'),
  pasteSkipped: (columns) => `There is no column for these, they were left out: ${columns}.`,
  error: 'Error',
  summary: (n) => `${n} ${n === 1 ? 'answer needs' : 'answers need'} your attention`,
  required: {
    choose: (title) => `Choose “${title}”.`,
    tick: (title) => `Read and tick “${title}”.`,
    sign: () => 'Sign by writing your name.',
    table: (title) => `Add at least one “${title}”.`,
    fill: (title) => `Enter “${title}”.`,
    answer: () => 'Answer this question.'
  },
  fault: (keyword, limit, unit) => {
    const l = show(limit),
      u = unit && ` ${unit}`;
    switch (keyword) {
      case 'required':
        return 'Enter this.';
      case 'type':
        return 'Enter a number, like 12 or 12.5.';
      case 'integer':
        return 'Enter a whole number.';
      case 'enum':
      case 'not':
        return 'This cannot be chosen now. Choose another.';
      case 'minimum':
        return `It must be ${l}${u} or more.`;
      case 'maximum':
        return `It must be ${l}${u} or less.`;
      case 'exclusiveMinimum':
        return `It must be more than ${l}${u}.`;
      case 'exclusiveMaximum':
        return `It must be less than ${l}${u}.`;
      case 'multipleOf':
        return Number(limit) < 1 ? `At most ${s(String(limit).split('.')[1]?.length ?? 0, 'decimal')}.` : `It must be a multiple of ${l}.`;
      case 'minLength':
        return `Enter at least ${s(Number(limit), 'character')}.`;
      case 'maxLength':
        return `At most ${s(Number(limit), 'character')} fit. If yours does not, tell the window; do not shorten it yourself.`;
      case 'format':
        return FORMATS[l] ?? 'This is not written as it should be.';
      case 'pattern':
        return 'This is not written as it should be. Look for a missing, extra or odd character.';
      case 'minItems':
        return `At least ${l}.`;
      case 'maxItems':
        return `At most ${l}.`;
      case 'uniqueItems':
        return 'One is there twice. Remove it.';
      case 'anyOf':
        return `Enter at least one of: ${l}.`;
      case 'oneOf':
        return 'Enter one of these ways only.';
      case 'contains':
        return 'One that is needed is missing.';
      case 'never':
        return 'This is not asked in your situation. Please empty it.';
      case 'derived':
        return `It does not agree with “${l}”.`;
      default:
        return 'This is not as it should be. Please check.';
    }
  },
  character: (kind, fault) => {
    const what = kind === 'resident' ? 'A resident number' : 'A credit code';
    switch (fault.kind) {
      case 'short':
        return `${what} has ${fault.wanted} characters. Yours has ${fault.found}: ${fault.wanted - fault.found} missing.`;
      case 'long':
        return `${what} has ${fault.wanted} characters. Yours has ${fault.found}: ${fault.found - fault.wanted} too many.`;
      case 'character':
        return kind === 'credit' && /[IOSVZ]/.test(fault.found)
          ? `Character ${fault.at} cannot be the letter “${fault.found}”. Perhaps it is “${({ I: '1', O: '0', S: '5', V: 'U', Z: '2' } as Record<string, string>)[fault.found]}”.`
          : `Character ${fault.at}, “${fault.found}”, is wrong: ${kind === 'resident' ? 'the first 17 are digits, the last a digit or X' : 'only digits and capital letters'}.`;
      case 'date':
        return `Characters ${fault.from} to ${fault.to} are the date of birth; “${fault.found}” is no date.`;
      case 'region':
        return 'The first character cannot be 0. Check the beginning.';
      case 'check':
        return fault.swapped
          ? `Characters ${fault.swapped} and ${fault.swapped + 1} may have changed places. Compare with the document.`
          : `The last character “${fault.found}” does not fit the others: one of them is wrong. Compare each with the document.`;
    }
  },
  wantedBy: (who) => `asked by ${who}`,
  materialMissing: (title) => `Attach “${title}”, or say that you bring it to the window.`,
  materialsLead: 'These documents are needed. What several departments need is handed in once.',
  document: (name, subject, part) => `${name}${subject ? ` (${subject})` : ''}${part ? `, no. ${part}` : ''}`,
  usedFor: (items) => `For: ${items}`,
  size: (bytes) => (bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${Number((bytes / 1024 / 1024).toFixed(1))} MB`),
  materials: async () => (await import('./materials/en.ts')).enMaterials,
  change: 'Change',
  notGiven: 'Not given',
  agree: 'I have read this and agree',
  signature: 'Signature',
  signatureHint: 'Write your name as in your identity document',
  submit: 'Submit',
  sending: 'Submitting, please keep this page open',
  uploadsPending: 'Files are still being uploaded or checked. You can submit when they are done.',
  receiptTitle: 'Submitted',
  keep: 'Keep them',
  ok: 'All right',
  loading: 'Opening…',
  loadFailed: 'It did not open. Check your network and try again.',
  retry: 'Try again'
};

export default en;
