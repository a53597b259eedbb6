// How is the bundle called? Its title, its identifier, its version, and a note.

import type { Text } from '@onething/core';
import { command, isId, put, refusal, retitle } from '../command.ts';

export interface EditBundle {
  readonly id?: string;
  readonly version?: string;
  readonly title?: Text;
  readonly note?: string | null;
  readonly $schema?: string;
}

export const editBundle = command<EditBundle>('editBundle', ({ bundle }, { id, version, title, note, $schema }) => {
  if (id !== undefined && !isId(id)) return refusal('badId', { id });
  if (title?.zh.trim() === '') return refusal('titleNeeded');
  if (id !== undefined) bundle.id = id;
  if (version !== undefined) bundle.version = version;
  if (title) retitle(bundle, title);
  if (note !== undefined) put(bundle, 'note', note || undefined);
  if ($schema !== undefined) put(bundle, '$schema', $schema || undefined);
  return undefined;
});
