// Files that are really wrong on disk; and the command as a process: standard input, closed pipes, rights.

import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './cli.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const MAIN = join(import.meta.dirname, 'main.ts');
const PHARMACY = join(ROOT, 'examples/pharmacy/bundle.json');
const isRoot = process.getuid?.() === 0;

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Around {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
  readonly cwd?: string;
  /** Closes standard output after the first piece. */
  readonly hangUp?: boolean;
}

function onething(args: readonly string[], { input = '', env = {}, uid, cwd = ROOT, hangUp }: Around = {}): Promise<Ended> {
  const child = spawn(process.execPath, ['--conditions=source', MAIN, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], LANG: 'en', ...env },
    ...(uid !== undefined && { uid, gid: uid })
  });
  let out = '',
    err = '';
  child.stdout.on('data', (piece: Buffer) => {
    out += piece.toString();
    if (hangUp) child.stdout.destroy();
  });
  child.stderr.on('data', (piece: Buffer) => {
    err += piece.toString();
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((done) => child.on('close', (code) => done({ code, out, err })));
}

/** The same within this process, which is quicker: files are those of a folder, and told without it. */
async function within(place: string, [name = '', ...args]: readonly string[]): Promise<Ended> {
  const isFile = (arg: string, i: number): boolean => !/^-|^[A-Z]:|^\//.test(arg) && args[i - 1] !== '--lang';
  let out = '',
    err = '';
  const code = await run([name, ...args.map((arg, i) => (isFile(arg, i) ? join(place, arg) : arg))], {
    out: (t) => void (out += t),
    err: (t) => void (err += t),
    env: { LANG: 'en' }
  });
  return { code, out: out.replaceAll(`${place}/`, ''), err: err.replaceAll(`${place}/`, '').replaceAll(place, '.') };
}

const folder = (): string => mkdtempSync(join(tmpdir(), 'onething-'));

/** A small scenario whose one field takes any number. */
function scenario(): string {
  const place = folder(),
    text = (zh: string): object => ({ zh, en: zh }),
    save = (file: string, value: object): void => writeFileSync(join(place, file), JSON.stringify(value, null, 2));
  mkdirSync(join(place, 'items'));
  save('catalogue.json', {
    kind: 'catalogue',
    id: 'words',
    version: '1',
    title: text('词典'),
    departments: { water: { title: text('水务局'), rank: 1 } },
    subjectTypes: { person: { title: text('人'), elements: {} } },
    codeLists: {},
    codeMaps: {}
  });
  save('bundle.json', {
    kind: 'bundle',
    id: 'meter',
    version: '1',
    title: text('装表'),
    subjects: { applicant: { type: 'person', title: text('申请人') } },
    items: [{ item: 'METER' }]
  });
  save('items/METER.json', {
    kind: 'item',
    id: 'METER',
    version: '1',
    title: text('装水表'),
    department: 'water',
    subjects: {},
    form: { type: 'object', properties: { number: { type: 'number', title: '表号' }, note: { type: 'string', title: '备注' } } }
  });
  return place;
}

/** A file in a scenario, and how the command ends on it. */
async function on(args: readonly string[], file: string, content: string | Uint8Array): Promise<Ended> {
  const place = scenario();
  writeFileSync(join(place, file), content);
  return within(place, args);
}

// 表 in GB 18030, and {"METER/number": 1, "METER/note": "…"} around it
const GB = Uint8Array.from([...Buffer.from('{"METER/note": "'), 0xb1, 0xed, ...Buffer.from('"}')]);
const wide = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('what is read', () => {
  it.each([
    [
      'digits that no double holds',
      '{"METER/number": 90071992547409931}',
      /record\.json:1:18 \/METER~1number: .*too many digits.*Write it as text/
    ],
    [
      'a member given twice',
      '{"METER/number": 1,\n "METER/number": 2}',
      /record\.json:2:2 \/METER~1number: .*given twice \(first in line 1\).*Delete one/
    ],
    ['half a character', '{"METER/note": "\\ud800"}', /record\.json:1:16 .*half a character/],
    ['a member called __proto__', '{"METER/note": "x", "__proto__": {}}', /record\.json:1:21 .*must not be called "__proto__"/],
    ['depth', '['.repeat(5000), /record\.json:1:101 .*Nested too deep/],
    ['no JSON', '{"METER/number": 1,}', /record\.json:1:20 .*: Not JSON: a member name/],
    ['nothing', '', /record\.json: The file is empty/],
    ['a list', '[]', /record\.json: A document is a JSON object/],
    ['another kind', '{"kind":"dossier"}', /record\.json \/kind: A submission is wanted here/],
    ['GB 18030', GB, /record\.json:1:17: The file is not in UTF-8; it looks like GB18030.*Save it as UTF-8/],
    ['UTF-16', wide('{"METER/number": 1}'), /record\.json:1:1: .*looks like UTF-16/],
    ['broken UTF-8', Buffer.from('{"METER/note": "表号"}').subarray(0, -4), /record\.json:1:18: From here on these bytes are not UTF-8/],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), /record\.json: The file holds no text/]
  ] as const)('a bare record: %s is refused with place and remedy', async (_, content, told) => {
    for (const args of [
      ['split', 'bundle.json', 'record.json'],
      ['plan', 'bundle.json', '--answers', 'record.json']
    ]) {
      const { code, out, err } = await on(args, 'record.json', content);
      expect(err).toMatch(told);
      expect([code, out, `${err}`.includes('\ufffd')]).toEqual([1, '', false]);
    }
  });

  it.each([
    [
      'submission',
      ['split', 'bundle.json', 'in.json'],
      '{"kind":"submission","id":"s","version":"1","record":{"METER/number":90071992547409931}}'
    ],
    [
      'dossier',
      ['join', 'bundle.json', 'in.json'],
      `{"kind":"dossier","id":"d","version":"1","composition":{"id":"meter","version":"1"},"item":{"id":"METER","version":"1","digest":"sha256:${'0'.repeat(64)}"},"department":"water","payload":{"number":90071992547409931},"awaits":[]}`
    ],
    ['composition', ['explain', 'in.json'], '{"kind":"composition","n":90071992547409931}'],
    ['bundle', ['compose', 'in.json'], '{"kind":"bundle","n":90071992547409931}']
  ])('a %s is read as exactly', async (_, args, content) => {
    const { code, err } = await on(args, 'in.json', content);
    expect(err).toMatch(/in\.json:1:\d+ \/.*90071992547409931 has too many digits/);
    expect(code).toBe(1);
  });

  it('takes a byte order mark, and what a double holds', async () => {
    const { code, out } = await on(['split', 'bundle.json', 'record.json'], 'record.json', '\ufeff{"METER/number": 9007199254740991}');
    expect([code, out.includes('9007199254740991')]).toEqual([0, true]);
  });

  it('says so in Chinese too', async () => {
    const place = scenario();
    writeFileSync(join(place, 'record.json'), GB);
    const { err } = await within(place, ['split', 'bundle.json', 'record.json', '--lang', 'zh']);
    expect(err).toMatch(/record\.json:1:17: 文件不是 UTF-8 编码,看来是 GB18030.*另存为 UTF-8/);
  });

  it('takes standard input for any file, once', async () => {
    const place = scenario(),
      bundle = readFileSync(join(place, 'bundle.json'));
    const composed = await onething(['compose', '-', '--json'], { cwd: place, input: bundle });
    expect(JSON.parse(composed.out)).toMatchObject({ kind: 'composition', id: 'meter' });
    const split = await onething(['split', 'bundle.json', '-', '--json'], { cwd: place, input: '{"METER/number": 3}' });
    expect(JSON.parse(split.out)).toMatchObject({ dossiers: [{ payload: { number: 3 } }] });
    const wrong = await onething(['split', 'bundle.json', '-'], { cwd: place, input: '{"METER/number": 1e999}' });
    expect(wrong.err).toMatch(/^<stdin>:1:18 \/METER~1number: /);
    expect((await onething(['split', '-', '-'], { cwd: place, input: bundle })).err).toContain('can be read once');
  });
});

describe('what cannot be reached', () => {
  it.each([
    ['nothing there', 'nowhere.json', 'There is no file nowhere.json. Check the path.'],
    ['a part of the path is a file', 'bundle.json/x.json', 'There is no file bundle.json/x.json. Check the path.'],
    ['a folder', 'items', 'items is a folder. Name a file in it.'],
    ['a drive', 'Z:\\bundle.json', 'There is no drive Z: here, so Z:\\bundle.json cannot be found. Check the path.'],
    ['a name too long', `${'x'.repeat(300)}.json`, 'is too long. Shorten it.'],
    ['a link to itself', 'loop.json', 'The link loop.json leads round in a circle. Name the file itself.']
  ])('%s is said', async (_, file, told) => {
    const place = scenario();
    symlinkSync('loop.json', join(place, 'loop.json'));
    for (const args of [
      ['compose', file],
      ['split', 'bundle.json', file]
    ]) {
      const { code, err } = await within(place, args);
      expect(err).toContain(told);
      expect(code).toBe(3);
    }
  });

  it('a file that is too large is not read', async () => {
    const place = scenario();
    writeFileSync(join(place, 'big.json'), Buffer.alloc(65 * 1024 * 1024, ' '));
    expect((await within(place, ['compose', 'big.json'])).err).toMatch(/big\.json: The file is too large; at most 67108864 bytes/);
    if (existsSync('/dev/zero')) expect((await within(place, ['compose', '/dev/zero'])).err).toMatch(/too large/);
  });

  it.runIf(isRoot || process.platform !== 'win32')('no right is said, of reading and of writing', async () => {
    const place = scenario(),
      nobody = isRoot ? { uid: 65534 } : {};
    chmodSync(place, 0o755);
    chmodSync(join(place, 'bundle.json'), 0o000);
    const read = await onething(['compose', join(place, 'bundle.json')], nobody);
    expect(read.err).toMatch(/bundle\.json may not be read\. Ask for the right/);
    chmodSync(join(place, 'bundle.json'), 0o644);
    chmodSync(place, 0o555);
    const write = await onething(['compose', join(place, 'bundle.json'), '-o', join(place, 'out.json')], nobody);
    expect(write.err).toMatch(/out\.json may not be written\. Choose another folder/);
    expect([read.code, write.code]).toEqual([3, 3]);
  });

  it('no room is said, and what was there before stays', async () => {
    const place = scenario();
    expect((await within(place, ['compose', 'bundle.json', '-o', 'gone/out.json'])).err).toMatch(/there is no folder gone\. Make it first/);
    expect((await within(place, ['compose', 'bundle.json', '-o', 'items'])).err).toMatch(/items is a folder/);
    if (existsSync('/dev/full')) {
      const full = await within(place, ['compose', 'bundle.json', '-o', '/dev/full']);
      expect([full.code, full.err]).toEqual([3, expect.stringMatching(/There is no room left to write \/dev\/full/)]);
    }
    expect(readdirSync(place).filter((f) => f.endsWith('.part'))).toEqual([]);
  });

  it('a catalogue or items that are nowhere above are said, with the option that names them', async () => {
    const place = folder();
    cpSync(PHARMACY, join(place, 'bundle.json'));
    const { code, err } = await within(place, ['compose', 'bundle.json']);
    expect([code, err]).toEqual([3, expect.stringMatching(/no catalogue\.json beside .* or say where it is with --catalogue\./)]);
  });
});

describe('what does not belong together', () => {
  it('dossiers given twice, of another bundle, of an item that is not there are refused by join', async () => {
    const place = scenario();
    writeFileSync(join(place, 'record.json'), '{"METER/number": 4}');
    expect((await within(place, ['split', 'bundle.json', 'record.json', '-o', 'out'])).code).toBe(0);
    const dossier = readFileSync(join(place, 'out/METER.json'), 'utf8');
    writeFileSync(join(place, 'again.json'), dossier);
    writeFileSync(join(place, 'other.json'), dossier.replace('"id": "meter"', '"id": "gas"'));
    writeFileSync(join(place, 'stranger.json'), dossier.replace('"id": "METER"', '"id": "PIPE"'));
    const joined = await within(place, ['join', 'bundle.json', 'out/METER.json', '--json']);
    expect(JSON.parse(joined.out)).toMatchObject({ record: { 'METER/number': 4 } });
    for (const [file, told] of [
      ['again.json', /again\.json: The dossier of METER was given already, by out\/METER\.json/],
      ['other.json', /other\.json: This dossier belongs to "gas", not to "meter"/],
      ['stranger.json', /stranger\.json: The bundle has no item PIPE\. It has: METER/]
    ] as const) {
      const { code, err } = await within(place, ['join', 'bundle.json', 'out/METER.json', file]);
      expect([code, err]).toEqual([1, expect.stringMatching(told)]);
    }
  });
});

describe('where findings are', () => {
  it('names file and line of each place, of findings across documents too', async () => {
    const place = scenario(),
      item = join(place, 'items/METER.json');
    writeFileSync(item, readFileSync(item, 'utf8').replace('"water"', '"fire"'));
    const { code, out } = await within(place, ['check', '.']);
    expect(out).toMatch(/items\/METER\.json:9:17 \/department\n +There is no department fire/);
    expect(code).toBe(1);
    const { findings } = JSON.parse((await within(place, ['check', '.', '--json'])).out) as { findings: { files: unknown }[] };
    expect(findings[0]!.files).toEqual([[{ file: 'items/METER.json', line: 9, column: 17 }]]);
  });
});

describe('as a process', () => {
  it('ends quietly when the pipe is closed', async () => {
    const { code, err } = await onething(['compose', PHARMACY, '--json'], { hangUp: true });
    expect([code, err]).toEqual([0, '']);
  });

  it('tells its version', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as { version: string };
    expect(await onething(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});
