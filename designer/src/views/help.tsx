// The keys, and how one gets from an empty bundle to a finished one.

import { Dialog } from '../ui/dialog.tsx';
import { useSpeech } from './use-words.ts';

export function Help({ onClose }: { readonly onClose: () => void }) {
  const { w } = useSpeech();
  return (
    <Dialog wide title={w.help.title} close={w.close} onClose={onClose}>
      <div className="columns">
        <section className="stack tight">
          <h3>{w.help.way}</h3>
          <ol className="steps">
            {w.help.steps.map((s) => (
              <li key={s}>{s}</li>
            ))}
          </ol>
          <p>
            <a href="#/tour" onClick={onClose}>
              {w.tour.again}
            </a>
          </p>
        </section>
        <section className="stack tight">
          <h3>{w.help.keys}</h3>
          <table>
            <tbody>
              {w.help.shortcuts.map(([keys, what]) => (
                <tr key={keys}>
                  <th scope="row">
                    {keys.split('  ').map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </th>
                  <td>{what}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </Dialog>
  );
}
