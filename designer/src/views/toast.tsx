// What just happened, for a moment: undone, refused and why, changed in another tab.

import { useEffect } from 'react';
import { useDesk, useStore } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { useSpeech } from './use-words.ts';

export function Toast() {
  const { store } = useDesk(),
    notice = useStore((s) => s.notice),
    { w, why } = useSpeech();
  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => store.notify(undefined), notice.kind === 'refused' || notice.kind === 'told' ? 8000 : 4000);
    return () => clearTimeout(timer);
  }, [notice, store]);
  return (
    <div aria-live="assertive" role="status">
      {notice && (
        <div className="toast">
          <span>
            {notice.kind === 'told'
              ? notice.text
              : notice.kind === 'refused'
                ? why(notice.refusal)
                : notice.kind === 'otherTab'
                  ? w.save.tookTheirs
                  : `${w.notices[notice.kind]}${notice.label ? `: ${w.commandName(notice.label)}` : ''}`}
          </span>
          <Button kind="quiet" icon="close" label={w.close} onPress={() => store.notify(undefined)} />
        </div>
      )}
    </div>
  );
}
