// What changed between two versions, in the core's words: for applicants, for each department, for staff.

import { typeset, type DiffSaid } from '@onething/papers';
import { useSpeech } from './use-words.ts';

export function DiffView({ said }: { readonly said: DiffSaid }) {
  const { language } = useSpeech();
  return (
    <div className="diff stack">
      {said.nothing && <p className="soft">{said.nothing}</p>}
      {said.parts.map((part) => (
        <section key={part.audience} className="stack tight">
          <h3>{part.title}</h3>
          {part.groups.map((group) => (
            <div key={group.title} className="stack tight">
              <h4>{group.title}</h4>
              <ul className="bullets">
                {group.lines.map((line, i) => (
                  <li key={i} className={line.quiet ? 'soft' : undefined}>
                    {typeset(line.text, language)}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
