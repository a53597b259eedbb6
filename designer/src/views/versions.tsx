// Versions with names: keep the work as it is now, see what changed since, bring one back.

import { useEffect, useState } from 'react';
import type { DiffSaid } from '@onething/papers';
import { restore } from '../commands/index.ts';
import { readInSlices } from '../document/read.ts';
import type { DesignDocument } from '../document/document.ts';
import type { Kept } from '../keep/shelf.ts';
import { versionKey, versionsOf } from '../keep/work.ts';
import { useDesk } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/fields.tsx';
import { DiffView } from './diff-view.tsx';
import { useSpeech } from './use-words.ts';

export function Versions({ onClose }: { readonly onClose: () => void }) {
  const { store, shelf, workId, deriver } = useDesk(),
    { w, language } = useSpeech();
  const [list, setList] = useState<readonly Kept[]>([]),
    [name, setName] = useState(''),
    [shown, setShown] = useState<{ readonly key: string; readonly said: DiffSaid }>(),
    [fault, setFault] = useState<string>();
  /** What fails is said. */
  const tried = (work: Promise<void>, otherwise = w.versions.notRead): void => {
    setFault(undefined);
    work.catch(() => setFault(otherwise));
  };
  const refresh = async (): Promise<readonly Kept[]> => {
    const all = (await shelf.list(versionsOf(workId))).toReversed();
    setList(all);
    return all;
  };
  useEffect(() => tried(refresh().then(() => {})), [shelf, workId]);
  const keep = async (): Promise<void> => {
    if (name.trim() === '') return;
    // another tab may have kept one meanwhile
    const last = Number((await refresh())[0]?.key.split('/').at(-1) ?? 0);
    if ('conflict' in (await shelf.write(versionKey(workId, last + 1), name.trim(), store.get().doc, undefined)))
      throw new Error('conflict');
    setName('');
    await refresh();
  };
  const docOf = async (key: string): Promise<DesignDocument | undefined> => (await readInSlices((await shelf.read(key))?.content, key)).doc;
  const compare = async (key: string): Promise<void> => {
    const then = await docOf(key),
      now = store.get().derived;
    if (!then || !now) return;
    const before = await deriver.try(then),
      { compared } = await import('../document/compare.ts');
    if (before) setShown({ key, said: compared(before.composition, now.composition, language) });
  };
  const back = async (key: string): Promise<void> => {
    const then = await docOf(key);
    if (then) {
      store.run(restore, { to: then });
      onClose();
    }
  };
  return (
    <Dialog wide title={w.versions.title} close={w.close} onClose={onClose} onSubmit={() => tried(keep(), w.versions.notKept)}>
      <div className="stack">
        <div className="row bottom">
          <div className="grow">
            <TextField label={w.versions.name} value={name} onChange={setName} />
          </div>
          <Button kind="primary" submit why={name.trim() === '' ? w.versions.nameNeeded : undefined}>
            {w.versions.keep}
          </Button>
        </div>
        {fault && (
          <p className="fault" role="alert">
            {fault}
          </p>
        )}
        {list.length === 0 && <p className="soft">{w.versions.none}</p>}
        <ul className="stack tight">
          {list.map((v) => (
            <li key={v.key} className="stack tight">
              <div className="row">
                <strong className="grow">{v.title}</strong>
                <span className="soft small">{new Date(v.savedAt).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB')}</span>
                <Button kind="quiet" onPress={() => tried(compare(v.key))}>
                  {w.versions.compare}
                </Button>
                <Button kind="quiet" onPress={() => tried(back(v.key))}>
                  {w.versions.restore}
                </Button>
              </div>
              {shown?.key === v.key && <DiffView said={shown.said} />}
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
