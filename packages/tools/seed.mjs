// Which seed do random tests start from? ONETHING_SEED, or else a new one, printed so that a failure can be repeated.

export function freshSeed() {
  return process.env.ONETHING_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
}
