// What follows from the document? The composition, all findings, and what likeness suggests: pure, so that a worker or a test can do it.

import {
  check,
  compose,
  suggest,
  type Bundle,
  type Catalogue,
  type Composition,
  type Diagnostic,
  type Item,
  type Suggestion
} from '@onething/core';

export interface Sources {
  readonly catalogue: Catalogue;
  readonly items: readonly Item[];
  readonly bundle: Bundle;
}

export interface Derived {
  readonly composition: Composition;
  readonly findings: readonly Diagnostic[];
  readonly suggestions: readonly Suggestion[];
}

export function derive({ catalogue, items, bundle }: Sources): Derived {
  const composition = compose(catalogue, items, bundle);
  return {
    composition,
    findings: [...check({ catalogue, items, bundles: [bundle] }), ...composition.diagnostics],
    suggestions: suggest(catalogue, items, bundle)
  };
}
