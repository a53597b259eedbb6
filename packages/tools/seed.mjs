// Which seed do random tests start from? ONETHING_SEED, or else: `npm test` always from the same one, so that a change is
// judged by itself and a failure repeats; `npm run laws` from a new one, so that it finds what nobody met yet.

const GATE = '20261125';

export const gateSeed = () => process.env.ONETHING_SEED ?? GATE;

export const freshSeed = () => process.env.ONETHING_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
