// How does the element stand in a React application? Its attributes are props, its events are props with `on` before their name.

import '@onething/form/define';
import '@onething/form/jsx';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

createRoot(document.querySelector('#app')!).render(<App lang={document.documentElement.lang === 'en' ? 'en' : 'zh'} />);
