// The demo for tests and for `npm start`.

export { serve, type Demo, type DemoOptions } from './server.ts';
export { buildSite, EXAMPLES, type Site } from './site.ts';
export { POLICY } from './http/exchange.ts';
