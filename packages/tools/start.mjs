// `npm start`: installs what is missing and shows the example.

import { ensure, run } from './ensure.mjs';

const node = ensure();
process.exit(run(node, ['--conditions=source', 'packages/cli/src/main.ts', 'demo', ...process.argv.slice(2)]));
