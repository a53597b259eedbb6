// What is a consequence? It sees the draft after the deed and the document before it, and only mends what the deed broke.

import type { DesignDocument, Draft } from '../document/document.ts';

export type Consequence = (draft: Draft, before: DesignDocument) => void;
