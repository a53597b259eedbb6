// The designer starts: the shelf of this browser, the library and the page are fetched side by side.

import { createRoot } from 'react-dom/client';
import './ui/style.css';
import './views/views.css';
import { indexedDbShelf } from './keep/indexed-db.ts';
import { memoryShelf } from './keep/shelf.ts';

const [{ library, templates }, { App }, kept] = await Promise.all([
  import('./library.ts'),
  import('./views/app.tsx'),
  indexedDbShelf().catch(() => undefined)
]);

createRoot(document.getElementById('app')!).render(
  <App shelf={kept ?? memoryShelf()} keeps={kept !== undefined} library={library()} templates={templates} />
);
