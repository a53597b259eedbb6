// What does the driver ask of each contender? The same few things, on `window.bench`.

import type { BenchForm } from './documents.ts';

export interface Contender {
  /** Draws everything; resolves when it is drawn. */
  readonly mount: (form: BenchForm, host: HTMLElement) => void | Promise<void>;
  /** The text input that is typed into. */
  readonly input: () => HTMLElement | null | undefined;
  /** The control that shows or hides the last tenth. */
  readonly condition: () => HTMLElement | null | undefined;
  /** Fields on the page now. */
  readonly count: () => number;
  readonly validate?: () => unknown;
  /** What is said to be wrong with the text input that is typed into; '': nothing. */
  readonly message?: () => string;
}

declare global {
  interface Window {
    bench: Bench;
  }
}

/** Milliseconds: until the first frame that shows something of it, and until all is there. */
export interface Drawn {
  readonly first: number;
  readonly all: number;
}

export interface Bench {
  readonly give: (form: BenchForm) => Promise<void>;
  readonly mount: () => Promise<Drawn>;
  readonly focus: () => boolean;
  readonly keyTimes: () => readonly number[];
  readonly toggle: () => Promise<Drawn>;
  readonly validate: () => Promise<number | undefined>;
  /** Milliseconds from the next key until the frame is drawn in which a fault is shown, or none. */
  readonly said: (fault: boolean) => Promise<number> | undefined;
  readonly count: () => number;
}

/** Resolves when the frame after is drawn: did that hold as it was begun? */
const drawn = (that = (): boolean => true): Promise<boolean> =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      const held = that(),
        { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(held);
      port2.postMessage(0);
    });
  });

/** Milliseconds until the first frame is drawn in which that holds. */
async function shown(start: number, that: () => boolean, what: string): Promise<number> {
  for (let frames = 0; frames < 1200; frames++) if (await drawn(that)) return performance.now() - start;
  throw new Error(what);
}

/** Fonts and form controls are loaded once a page, by whoever draws first: that is nobody's fault. */
async function warm(): Promise<void> {
  const sample = document.createElement('form');
  sample.textContent = '字段 第节还有更多吗甲乙丙丁是否必填选择 （可选）？?✓ abc 0123456789';
  for (const type of ['text', 'number', 'date', 'radio', 'checkbox'])
    sample.append(Object.assign(document.createElement('input'), { type, value: type === 'text' ? '甲 a' : '' }));
  sample.append(
    document.createElement('fieldset'),
    document.createElement('button'),
    document.createElement('select'),
    document.createElement('b')
  );
  // a font is loaded once for each weight and size: those that a styled page has, in the family it names
  for (const weight of [400, 600, 700])
    for (const size of [14, 15, 16, 18, 20, 21, 24, 28]) {
      const words = document.createElement('p');
      words.textContent = sample.firstChild!.textContent;
      words.lang = 'zh';
      words.style.font = `${weight} ${size}px system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif`;
      sample.append(words);
    }
  document.body.append(sample);
  for (let i = 0; i < 5; i++) await drawn();
  sample.remove();
  await drawn();
}

export function contend({ mount, input, condition, count, validate, message }: Contender): void {
  const times: number[] = [];
  window.addEventListener(
    'keydown',
    (event) => {
      void drawn().then(() => times.push(performance.now() - event.timeStamp));
    },
    { capture: true }
  );
  const timed = async (action: () => unknown): Promise<number> => {
    const start = performance.now();
    await action();
    await drawn();
    return performance.now() - start;
  };
  let form: BenchForm | undefined;
  window.bench = {
    async give(given) {
      form = given;
      await warm();
    },
    async mount() {
      const fields = 1 + form!.fields.filter((f) => !f.conditional).length,
        start = performance.now();
      let ready = false;
      const mounted = Promise.resolve(mount(form!, document.querySelector<HTMLElement>('#host')!)).then(() => {
        ready = true;
      });
      const [first, all] = await Promise.all([
        shown(start, () => ready, 'not mounted'),
        shown(start, () => ready && count() >= fields, 'fields are missing'),
        mounted
      ]);
      return { first, all };
    },
    focus() {
      const found = input();
      found?.focus();
      return !!found;
    },
    keyTimes: () => times.splice(0),
    async toggle() {
      const before = count(),
        box = condition();
      if (!box) throw new Error('no condition');
      const start = performance.now();
      box.click();
      const [first, all] = await Promise.all([
        shown(start, () => count() > before, 'the condition showed nothing'),
        shown(start, () => count() > form!.fields.length, 'fields are missing')
      ]);
      return { first, all };
    },
    said: (fault) =>
      message &&
      new Promise((done, failed) => {
        window.addEventListener(
          'keydown',
          ({ timeStamp }) => {
            void shown(timeStamp, () => (message() !== '') === fault, fault ? 'no message' : 'the message stays').then(done, failed);
          },
          { capture: true, once: true }
        );
      }),
    validate: async () => (validate ? timed(validate) : undefined),
    count
  };
}
