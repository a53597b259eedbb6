// Generated from packages/core/schemas by `npm run generate`. Do not edit.

import type { Bundle, Catalogue, Composition, Dossier, Item, Submission } from '../../model/generated/documents.ts';

export interface ValidationError {
  readonly keyword: string;
  /** JSON Pointer into the document. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** True when the value has the shape; otherwise `errors` says why not, until the next call. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: readonly ValidationError[] | null;
}

export declare const validateBundle: Validator<Bundle>;
export declare const validateCatalogue: Validator<Catalogue>;
export declare const validateComposition: Validator<Composition>;
export declare const validateDossier: Validator<Dossier>;
export declare const validateItem: Validator<Item>;
export declare const validateSubmission: Validator<Submission>;
