// The class of <one-thing-form>, without registering it, and the types of what it takes and says.

export { OneThingForm } from './element.ts';
export type {
  Draft,
  DraftHost,
  OneThingFormEventMap,
  Prefiller,
  Receipt,
  Submitter,
  UploadContext,
  Uploaded,
  Uploader
} from './contract.ts';
export type { Messages } from './messages.ts';
