// `npm start`: installs what is missing, bundles the pages and serves them. `-- --port N`, `--host`, `--folder`.

import { ensure, run } from './ensure.mjs';

const node = ensure();
process.exit(run(node, ['--conditions=source', 'packages/demo/src/main.ts', ...process.argv.slice(2)]));
