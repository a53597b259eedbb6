// The form as the applicant meets it: the same element as in production, of the composition as it is now, on a screen or a phone.

import { useEffect, useRef, useState } from 'react';
import type { Composition, JsonObject } from '@onething/core';
import { useStore } from '../store/use-store.ts';
import { Segmented } from '../ui/fields.tsx';
import { useComposition, useSpeech } from './use-words.ts';

type FormElement = HTMLElement & { composition?: Composition; value: JsonObject };

export function Preview() {
  const { w, language } = useSpeech(),
    composition = useComposition(),
    [size, setSize] = useState<'desktop' | 'phone'>('desktop');
  const ready = useFormElement(),
    box = useRef<HTMLDivElement>(null),
    element = useRef<FormElement>(undefined);
  const theme = useStore((s) => s.session.theme),
    simulating = useStore((s) => s.session.simulating),
    answers = useStore((s) => s.session.answers);
  useEffect(() => {
    if (ready !== 'ready' || !box.current || !composition) return;
    if (!element.current) {
      element.current = document.createElement('one-thing-form') as FormElement;
      element.current.setAttribute('drafts', 'off');
      box.current.append(element.current);
    }
    element.current.setAttribute('lang', language);
    element.current.setAttribute('theme', theme === 'system' ? 'auto' : theme);
    const value = element.current.composition ? element.current.value : {};
    element.current.composition = composition;
    element.current.value = simulating ? answers : value;
  }, [ready, composition, language, theme, simulating, answers]);
  useEffect(
    () => () => {
      element.current?.remove();
      element.current = undefined;
    },
    []
  );
  if (ready === 'absent')
    return (
      <div className="empty">
        <h2>{w.form.noPreviewTitle}</h2>
        <p>{w.form.noPreviewText}</p>
      </div>
    );
  return (
    <div className="preview">
      <div className="row">
        <Segmented
          label={w.form.device}
          value={size}
          onChange={setSize}
          choices={[
            { value: 'desktop', label: w.form.desktop },
            { value: 'phone', label: w.form.phone }
          ]}
        />
        <span className="soft small">{w.form.previewHint}</span>
      </div>
      <div ref={box} className={`preview-box ${size}`} />
    </div>
  );
}

/** The element is another package; where it is not built in, there is no preview. */
function useFormElement(): 'loading' | 'ready' | 'absent' {
  const [state, setState] = useState<'loading' | 'ready' | 'absent'>('loading');
  useEffect(() => {
    const modules = import.meta.glob<unknown>('../../../packages/form/src/define.ts');
    const load = Object.values(modules)[0];
    if (!load) {
      setState('absent');
      return;
    }
    load().then(
      () => setState('ready'),
      () => setState('absent')
    );
  }, []);
  return state;
}
