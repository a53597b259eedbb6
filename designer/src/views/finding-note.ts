// By which name would a person let a finding stand? As the core names places in acknowledgements; findings of the catalogue and
// of several documents have none.

import { placeName, type Diagnostic } from '@onething/core';
import type { DesignDocument } from '../document/document.ts';

export interface FindingNote {
  readonly code: string;
  readonly item?: string;
  readonly place?: string;
}

export function noteFor({ code, at: [place] }: Diagnostic, { items }: DesignDocument): FindingNote | undefined {
  if (!place || (place.document !== 'item' && place.document !== 'bundle')) return undefined;
  const where = placeName(place.pointer as readonly (string | number)[], place.document === 'item' ? items[place.id] : undefined);
  return { code, ...(place.document === 'item' && { item: place.id }), place: where };
}
