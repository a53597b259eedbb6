// The designer starts: the shelf of this browser, the library, the page.

import { createRoot } from 'react-dom/client';
import './ui/style.css';
import './views/views.css';
import { indexedDbShelf } from './keep/indexed-db.ts';
import { memoryShelf } from './keep/shelf.ts';
import { App } from './views/app.tsx';

const [{ library, templates }, kept] = await Promise.all([import('./library.ts'), indexedDbShelf().catch(() => undefined)]);

createRoot(document.getElementById('app')!).render(<App shelf={kept ?? memoryShelf()} keeps={kept !== undefined} library={library()} templates={templates()} />);
