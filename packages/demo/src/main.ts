// `npm start`: bundles what the pages load, serves them and says where; opens nothing, ends with Ctrl+C.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from './server.ts';
import { buildDesigner, buildSite, EXAMPLES } from './site.ts';

const root = join(import.meta.dirname, '../../..');
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4180' },
    host: { type: 'string', default: '127.0.0.1' },
    folder: { type: 'string', default: join(root, '.onething') }
  }
});

const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`--port ${values.port}?  端口应是 0 到 65535 的整数。/ A port is a whole number from 0 to 65535.`);
  process.exit(2);
}

const bundled = join(root, 'node_modules/.onething');
const site = await buildSite(join(bundled, 'site')),
  designer = await buildDesigner(join(bundled, 'designer'));
const demo = await serve({
  site: site.folder,
  designer: designer.folder,
  examples: EXAMPLES,
  folder: values.folder,
  host: values.host,
  port
}).catch((error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `端口 ${port} 已被占用，请用 --port 换一个。/ Port ${port} is in use; choose another with --port.`
      : error.message
  );
  process.exit(1);
});

console.log(
  [
    '',
    '一件事 · OneThing',
    '',
    '  五个套餐，每个用一张表填写并提交；提交后看每个部门收到什么、还等什么，旁边是告知单和减负清单。',
    '  Five things to do, each filled in as one form; afterwards see what each department received and waits for,',
    '  with the notice and the ledger beside it.',
    '',
    '  自己画套餐: 打开 /designer/。  Draw a bundle of your own: open /designer/.',
    '',
    `  提交存在 / kept in  ${values.folder}`,
    `  打开 / open         ${demo.url}`,
    '  结束 / stop         Ctrl+C',
    ''
  ].join('\n')
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void demo.close().then(() => process.exit(0)));
