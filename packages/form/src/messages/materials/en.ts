import type { MaterialMessages, Within } from '../materials.ts';

const size = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${Number((bytes / 1024 / 1024).toFixed(1))} MB`;
const s = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
const daysIn = ({ days, unit = 'working' }: Within): string => s(days, `${unit} day`);

export const enMaterials: MaterialMessages = {
  ready: (ready, of) => `${ready} of ${s(of, 'document')} ready.`,
  allReady: 'All documents are ready.',
  nothingNow: 'With your answers there is nothing to bring.',
  now: 'Documents to bring',
  deferrable: 'Documents that may follow later',
  optional: (n) => `Documents that you may bring (${n})`,
  state: {
    open: 'Not there yet',
    files: 'Ready',
    paper: 'At the window',
    later: 'Follows later',
    bad: 'A file cannot be used',
    underway: 'Uploading'
  },
  originals: (n) => s(n, 'original'),
  copies: (n) => (n === 1 ? '1 copy' : `${n} copies`),
  oneOf: (ways) => `You may hand in: ${ways}`,
  ways: { copy: 'a copy', certifiedCopy: 'a certified copy', original: 'the original', eLicence: 'an e-licence' },
  kept: (department) => `${department} keeps the original`,
  formats: (names) => `File formats: ${names}`,
  maxSize: (text) => `At most ${text} a file`,
  maxAge: (days) => `Issued within the last ${days % 365 === 0 ? s(days / 365, 'year') : s(days, 'day')}`,
  minValid: (days) => `Valid for at least ${s(days, 'more day')}`,
  standard: 'Standard',
  sample: 'Sample',
  blank: 'Blank form',
  laterWithin: (within) => `May follow within ${daysIn(within)} after acceptance.`,
  why: (title) => `Why is “${title}” needed?`,
  asks: (department, item) => `${department} needs it for “${item}”`,
  asLabel: (label) => `there it is called “${label}”`,
  basis: (titles) => `on the basis of ${titles}`,
  wants: (what, items) => `${what}: ${items}`,
  term: {
    originals: 'The original is wanted by',
    copies: 'A copy is wanted by',
    formats: 'The file formats come from',
    maxBytes: 'The size limit comes from',
    maxAgeDays: 'The age limit comes from',
    minValidDays: 'The validity comes from',
    accept: 'No copy is taken by'
  },
  rowless: (table) => `One for each entry in “${table}”. None is added yet, so nothing is needed now.`,
  toRows: (table) => `Go to “${table}”`,
  choose: 'Choose files',
  chooseMore: 'Choose more files',
  photo: 'Take a photo',
  drop: 'You may also drop files here, or paste a screenshot.',
  dropHere: 'Let go to add it to this document',
  onPaper: 'I bring it to the window on paper',
  later: (within) => `I hand it in later (within ${daysIn(within)} after acceptance)`,
  files: 'Chosen files',
  remove: 'Remove',
  replace: 'Replace',
  pause: 'Pause',
  resume: 'Continue',
  retry: 'Try again',
  up: 'Move up',
  down: 'Move down',
  about: (action, name) => `${action}: ${name}`,
  removed: (name) => `${name} removed.`,
  preview: (name) => `Thumbnail of ${name}`,
  fileState: {
    waiting: 'Waiting',
    sending: 'Uploading',
    paused: 'Paused',
    interrupted: 'The network is gone; it goes on when it is back',
    checking: 'Uploaded, being checked',
    ready: 'Uploaded',
    refused: 'Cannot be used',
    failed: 'Not uploaded'
  },
  percent: (n) => `${n} %`,
  fault: ({ name, kind, found, limit, formats: wanted = [] }, list, formatName) => {
    switch (kind) {
      case 'empty':
        return `“${name}” is empty. Choose another file.`;
      case 'size':
        return `“${name}” is larger than ${size(limit ?? 0)}. Make it smaller, then choose it again.`;
      case 'format':
        return found
          ? `“${name}” holds ${formatName(found)}, but its name ends otherwise. Rename it to end in .${found} and choose it again.`
          : `“${name}” is of a kind that is not taken here. It should be ${list(wanted)}.`;
      case 'content':
        return `“${name}” cannot be opened: it is called ${list(wanted)}, but its content ${found ? `looks like ${formatName(found)}` : 'is something else'}. Export it or photograph it again.`;
      case 'twice':
        return `“${name}” is here already.`;
    }
  },
  refused: (name, reason) => `“${name}” cannot be used${reason ? `: ${reason}` : '.'} Remove it, or choose another file.`,
  failed: (name) => `“${name}” was not uploaded. Try again, or choose another file.`,
  reason: (status) =>
    (
      {
        413: 'the service does not take a file of this size.',
        415: 'the service does not take this kind of file.',
        403: 'the service did not let this file in.',
        410: 'the service has it no longer; choose it again.'
      } as Record<string, string>
    )[status] ?? `the service did not take it (code ${status}).`,
  saidQuarter: (name, percent) => `${name}: ${percent} % uploaded`,
  saidReady: (name) => `${name}: uploaded and good.`,
  saidInterrupted: (name) => `${name}: the network is gone; it goes on when it is back.`,
  noNeed: 'Documents that you need not bring',
  noNeedLead: 'These are there already, or are made on the way.',
  free: {
    mergedForm: 'This form stands in for it',
    produced: (item) => `Made by “${item}”`,
    instead: (item) => `Made by “${item}”; a promise stands in until then`,
    held: (source) => `Held by: ${source}. The department looks it up`
  },
  forms: (n) => (n === 1 ? 'One application form is replaced by this form' : `${n} application forms are replaced by this form`),
  trust: {
    A: 'a record of the issuing authority, taken as it is',
    B: 'a record checked at a window, taken as it is',
    C: 'uploaded before, to be compared with the original',
    D: 'taken on your promise'
  },
  own: 'The record is wrong or missing: I bring it myself',
  ownNote: (source) => `You said that the record of ${source} is wrong or missing, so please bring it yourself.`,
  notOwn: 'Use the record after all',
  promises: 'Replaced by a promise',
  promisesLead: 'You need not bring these: you promise in writing that you meet the requirements. A false promise has legal consequences.',
  promise: (row, department) =>
    `I promise ${department} that I meet the requirements and do not hand in “${row}” now. I am liable if this is untrue.`,
  promiseAt: (department, page) => `You promise it to ${department} under “${page}”.`,
  promised: 'Promised',
  notPromised: 'Not promised yet',
  toPromise: 'Go to the promise',
  prove: 'I do not promise: I bring the document',
  proveNote: 'You do not promise, so please bring this document.',
  notProve: 'Promise after all',
  choice: 'One of these is enough',
  choiceFor: (items) => `For: ${items}`,
  toBring: (names) => `Bring: ${names}`,
  nothingToBring: (source) => `Nothing to bring: held by ${source}`,
  retainedTwice: (document, items) => `There is one original of “${document}”, and ${items} each keep it. Ask at the window first.`,
  impossible: (row, item) =>
    `The list of “${item}” has a line “${row}” that does not say which document. What is not named need not be brought; ask at the window to have it named.`,
  reviewAll: 'Show everything once more, or what one department receives',
  aside: (n) => `${s(n, 'file')} not needed now`,
  asideNote:
    'With your answers these files are not needed. They are kept for you and not sent; they go back to their place if your situation does.',
  underway: (n) => `${s(n, 'file')} still being uploaded or checked. You can submit when this is done:`,
  asideCount: (n) => `${s(n, 'answer')} not asked now`,
  whyNobody: 'It only tells what has to be filed, and goes to no department.',
  noWay:
    'With these answers the departments’ requirements contradict each other, and the form cannot be completed. Please change an answer, or go to the service window.',
  prefilled: (n) => `${s(n, 'answer')} filled in for you. Each says where it comes from; please check.`,
  reviewLead: 'Check each answer. To mend one, choose “Change”.',
  showFor: 'Show',
  everyone: 'Everything',
  changeAbout: (title) => `Change “${title}”`,
  forDepartment: (department) => `What ${department} will receive`,
  signLead: 'What each department wants declared stands apart. Please read each line.',
  refusedByServer: 'The service found something to mend before it can take this.',
  submitFailed: 'Submitting did not work. Everything you entered is still here; please try again.',
  queued: 'No network: kept on this device',
  queuedNote: 'It is submitted by itself, once, when the network is back. Please do not clear browser data.',
  sendNow: 'Try now',
  busy: 'The service is busy: kept on this device',
  busyNote: 'It is submitted by itself, once, as soon as the service takes it. Please do not clear browser data.',
  notYet: (busy) => (busy ? 'The service is busy: not submitted yet' : 'No network: not submitted yet'),
  keepOpen: 'It is tried again by itself, and submitted once. Please keep this page open.',
  withdrawn: 'You changed something after submitting. It has not been sent; please submit again.',
  underwayAsWas: 'What you submitted is on its way as it was. What you change now is not part of it.',
  changedAfter: 'What you changed after submitting is not part of it. To have it corrected, tell the service window.',
  merged: (both) =>
    `Another window is filling in this form too. What was entered in both has been put together.${both && ` Changed in both, and kept as it is here: ${both}.`}`,
  notTaken:
    'The service did not take it, so it is not submitted. Everything you entered is still here; please check it once more. If it is refused again, ask the service window.',
  filedBefore:
    'This form was submitted before, perhaps in another window or on another device, and with other answers; so it was not taken again. Ask the service window for the number of your case. To apply anew, choose “Start over”.',
  receiptNumber: 'Number of your case',
  receiptLead: 'Please keep the number. Received does not mean accepted yet; each department will tell you.',
  whatNext: 'What happens next',
  states: {
    received: 'Received',
    accepted: 'Accepted',
    correction: 'To be corrected',
    concluded: 'Concluded',
    waiting: 'Waits for an earlier item'
  },
  stateNote: {
    received: 'The department decides whether it is complete',
    accepted: 'The department is working on it',
    correction: 'Please correct what you are told',
    concluded: 'The result is ready',
    waiting: 'Starts by itself when the earlier item is concluded'
  },
  print: 'Print',
  saveCopy: 'Save a copy of your answers',
  saved: (time) => `Saved on this device ${time}`,
  notSaved: 'Could not be saved on this device; please keep the page open',
  restored: (time) => `Restored what you entered ${time}.`,
  startOver: 'Start over',
  startOverSure: 'Empty everything? Your answers and files are deleted.',
  changedForm: 'This form has changed. What that means for your answers:',
  draftGone: (title) => `“${title}” is no longer needed`,
  draftAnswered: (title) => `“${title}” now follows by itself`,
  draftRefused: (title) => `“${title}”: your choice is gone, please choose again`,
  draftCheck: (title) => `“${title}” is asked differently, please check`,
  fileLost: (name) => `The file “${name}” could not be restored, please choose it again`,
  draftMenu: 'Draft',
  exportDraft: 'Export a draft file',
  importDraft: 'Import a draft file',
  draftUnreadable: 'This file is no draft; nothing was imported.',
  draftOther: 'This draft belongs to another form; nothing was imported.',
  offline: 'There is no network now. You can go on; everything is kept on this device.'
};
