// What nobody needs in the first moment: the pages after the sections, what buttons do, the box of faults, the reasons, notes,
// drafts, filing. One module,
// fetched right after the form is on the screen, so that it is there before the network goes.

export { Desk } from './edge/desk.ts';
export { Uploads } from './edge/upload.ts';
export { bring } from './store/files/bring.ts';
export { laterStyles } from './styles/later.ts';
export { materialStyles } from './styles/materials.ts';
export { tellUpload } from './views/materials/told.ts';
export { underway } from './views/materials/underway.ts';
export { asideNote, draftBar, notes } from './views/notes.ts';
export { materialsPage } from './views/pages/materials.ts';
export { receiptPage } from './views/pages/receipt.ts';
export { reviewPage } from './views/pages/review.ts';
export { signPage } from './views/pages/sign.ts';
export { press } from './views/press.ts';
export { sameGroup, sameRow, sameSubject } from './views/same.ts';
export { linesOf, summary } from './views/summary.ts';
export { why } from './views/why.ts';
