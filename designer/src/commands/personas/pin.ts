// Whose answers are tried at each change? A persona is pinned under a name, or unpinned.

import type { Persona } from '../../document/document.ts';
import { command, isId, owned, refusal } from '../command.ts';

export const pin = command<Persona>('pin', ({ personas }, persona) => {
  if (!isId(persona.id)) return refusal('badId', { id: persona.id });
  if (persona.title.zh.trim() === '') return refusal('nameNeeded');
  const at = personas.findIndex((p) => p.id === persona.id);
  if (at < 0) personas.push(owned(persona));
  else if (JSON.stringify(personas[at]) !== JSON.stringify(persona)) personas[at] = owned(persona);
  return undefined;
});

export const unpin = command<{ readonly id: string }>('unpin', ({ personas }, { id }) => {
  const at = personas.findIndex((p) => p.id === id);
  if (at < 0) return refusal('unknownPersona', { persona: id });
  personas.splice(at, 1);
  return undefined;
});
