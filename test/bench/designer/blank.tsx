// The floor of typing: one controlled field of React and nothing else on the page.

import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function Blank() {
  const [text, setText] = useState('');
  return (
    <label>
      名称
      <input data-bench="key" value={text} onChange={(event) => setText(event.target.value)} />
    </label>
  );
}

createRoot(document.getElementById('host')!).render(<Blank />);
