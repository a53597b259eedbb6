// Which items are there? By department, found by Chinese, pinyin or code; what each asks and creates; into the flow by a button
// or by dragging.

import { memo, useMemo, useState } from 'react';
import { useDraggable } from '@dnd-kit/core';
import type { Item } from '@onething/core';
import { addItem } from '../commands/index.ts';
import { linesOf } from '../document/fields.ts';
import { useDesk } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { ItemDialog } from './item-dialog.tsx';
import { useCatalogue } from './use-catalogue.ts';
import { useMatches } from './use-matches.ts';
import { departmentTitle, useDoc, useSpeech } from './use-words.ts';

export function CataloguePane() {
  const { w, language } = useSpeech(),
    doc = useDoc(),
    items = useCatalogue();
  const matches = useMatches(),
    [wanted, setWanted] = useState(''),
    [making, setMaking] = useState(false);
  const found = useMemo(
    () =>
      items.filter((item) =>
        matches(
          [
            item.title.zh,
            item.title.en,
            item.id,
            departmentTitle(doc, item.department, 'zh'),
            departmentTitle(doc, item.department, 'en'),
            ...Object.values(item.codes ?? {})
          ],
          wanted
        )
      ),
    [items, wanted, doc.catalogue, matches]
  );
  const used = useMemo(() => new Set(doc.bundle.items.map((e) => e.item as string)), [doc.bundle.items]);
  const departments = [...new Set(found.map((i) => i.department as string))];
  return (
    <aside className="catalogue" aria-label={w.catalogue.title}>
      <div className="catalogue-head">
        <label className="search">
          <Icon name="search" />
          <span className="hidden">{w.catalogue.search}</span>
          <input
            data-search
            className="input"
            type="search"
            placeholder={w.catalogue.searchHint}
            value={wanted}
            onChange={(e) => setWanted(e.target.value)}
          />
        </label>
        <Button icon="plus" label={w.catalogue.create} onPress={() => setMaking(true)} />
      </div>
      <div className="catalogue-list">
        {departments.map((department) => (
          <section key={department} aria-label={departmentTitle(doc, department, language)}>
            <h3>{departmentTitle(doc, department, language)}</h3>
            <ul>
              {found
                .filter((i) => i.department === department)
                .map((item) => (
                  <Entry key={item.id} item={item} used={used.has(item.id)} />
                ))}
            </ul>
          </section>
        ))}
        {found.length === 0 && <p className="empty">{w.catalogue.nothing}</p>}
      </div>
      {making && <ItemDialog onClose={() => setMaking(false)} />}
    </aside>
  );
}

const Entry = memo(EntryView);

function EntryView({ item, used }: { readonly item: Item; readonly used: boolean }) {
  const { store } = useDesk(),
    { w, language } = useSpeech();
  const [open, setOpen] = useState(false);
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: item.id });
  const add = (): void => {
    if ('doc' in store.run(addItem, { id: item.id, definition: item }))
      store.session({ selection: { kind: 'item', id: item.id }, also: [] });
  };
  return (
    <li ref={setNodeRef} className={['card', used && 'used', isDragging && 'ghost'].filter(Boolean).join(' ')} {...(used ? {} : listeners)}>
      <div className="row top">
        <button type="button" className="card-title grow" aria-expanded={open} onClick={() => setOpen(!open)}>
          {item.title[language]}
          <span className="soft small code">{item.id}</span>
        </button>
        {used ? (
          <Button
            kind="quiet"
            icon="check"
            label={w.about(w.catalogue.inBundle, item.title[language])}
            onPress={() => store.session({ selection: { kind: 'item', id: item.id }, also: [] })}
          />
        ) : (
          <Button kind="quiet" icon="plus" label={w.about(w.catalogue.add, item.title[language])} onPress={add} />
        )}
      </div>
      {open && (
        <dl className="facts small">
          <div>
            <dt>{w.catalogue.asks}</dt>
            <dd>{w.catalogue.fields(linesOf(item).filter((l) => l.kind !== 'object').length)}</dd>
          </div>
          <div>
            <dt>{w.catalogue.wants}</dt>
            <dd>{(item.materials ?? []).map((m) => m.title).join(w.comma) || w.none}</dd>
          </div>
          <div>
            <dt>{w.catalogue.creates}</dt>
            <dd>{(item.outputs ?? []).map((o) => o.title[language]).join(w.comma) || w.none}</dd>
          </div>
          <div>
            <dt>{w.catalogue.time}</dt>
            <dd>{w.limit(item.handling)}</dd>
          </div>
        </dl>
      )}
    </li>
  );
}
