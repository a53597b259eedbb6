import { describe, expect, test } from 'vitest';
import type { FileEntry } from '../files.ts';
import { checkFile } from './check.ts';
import { acceptOf, formatsOf } from './kinds.ts';

const HEADS = { pdf: '%PDF-1.7\n', png: '\x89PNG\r\n\x1a\n', jpg: '\xff\xd8\xff\xe0', zip: 'PK\x03\x04', exe: 'MZ' };
const file = (name: string, head: string): File => new File([Uint8Array.from(head, (c) => c.charCodeAt(0))], name);
const digest = async (blob: Blob): Promise<string> => `sha256:${await blob.text()}`;
const check = (given: File, terms: { formats?: string[]; maxBytes?: number } = {}, others: readonly FileEntry[] = []) =>
  checkFile(given, terms, others, digest);
const fault = async (...given: Parameters<typeof check>): Promise<string | undefined> => {
  const checked = await check(...given);
  return 'fault' in checked ? checked.fault.kind : undefined;
};

describe('a file', () => {
  test('is taken when its name and its content are of an accepted kind', async () => {
    expect(await check(file('a.PDF', HEADS.pdf), { formats: ['pdf', 'jpg'] })).toEqual({ name: 'a.PDF', digest: `sha256:${HEADS.pdf}` });
    expect(await fault(file('a.jpeg', HEADS.jpg), { formats: ['jpg'] })).toBeUndefined();
    expect(await fault(file('a.ofd', HEADS.zip), { formats: ['ofd'] })).toBeUndefined();
  });
  test('without content is empty', async () => {
    expect(await fault(file('a.pdf', ''))).toBe('empty');
  });
  test('above the size is told with the limit', async () => {
    expect(await check(file('a.pdf', HEADS.pdf), { maxBytes: 8 })).toEqual({ fault: { name: 'a.pdf', kind: 'size', limit: 8 } });
    expect(await fault(file('a.pdf', HEADS.pdf), { maxBytes: 9 })).toBeUndefined();
  });
  test('of another kind is told what is taken', async () => {
    expect(await check(file('a.exe', HEADS.exe), { formats: ['pdf'] })).toEqual({
      fault: { name: 'a.exe', kind: 'format', formats: ['pdf'] }
    });
  });
  test('with the wrong name for good content is told which name', async () => {
    expect(await check(file('a.txt', HEADS.png), { formats: ['png'] })).toEqual({
      fault: { name: 'a.txt', kind: 'format', formats: ['png'], found: 'png' }
    });
  });
  test('whose content is not what its name says is found out', async () => {
    expect(await check(file('a.pdf', HEADS.exe), { formats: ['pdf'] })).toEqual({
      fault: { name: 'a.pdf', kind: 'content', formats: ['pdf'], found: undefined }
    });
    expect(await check(file('a.pdf', HEADS.png))).toEqual({ fault: { name: 'a.pdf', kind: 'content', formats: ['pdf'], found: 'png' } });
  });
  test('of a camera without an ending gets one', async () => {
    expect(await check(file('image', HEADS.jpg), { formats: ['pdf', 'jpg'] })).toMatchObject({ name: 'image.jpg' });
  });
  test('is taken once, whatever it is called', async () => {
    const there = { id: '1', slot: 's', name: 'b.pdf', size: 9, type: '', state: 'ready', sent: 9, digest: `sha256:${HEADS.pdf}` } as const;
    expect(await fault(file('a.pdf', HEADS.pdf), {}, [there])).toBe('twice');
    expect(await fault(file('a.pdf', `${HEADS.pdf}x`), {}, [there])).toBeUndefined();
  });
  test('is told apart by name and size where no digest can be reckoned', async () => {
    const there = { id: '1', slot: 's', name: 'a.pdf', size: 9, type: '', state: 'ready', sent: 9 } as const;
    const checked = await checkFile(file('a.pdf', HEADS.pdf), {}, [there], async () => undefined);
    expect(checked).toMatchObject({ fault: { kind: 'twice' } });
  });
});

test('a PDF may have something before its mark', () => {
  expect(formatsOf(new TextEncoder().encode(`\n\n  junk here${HEADS.pdf}`))).toEqual(['pdf']);
});
test('a file chooser shows all endings of a format', () => {
  expect(acceptOf(['jpg', 'xyz'])).toBe('.jpg,.jpeg,.jpe,.jfif,image/jpeg,.xyz');
});
