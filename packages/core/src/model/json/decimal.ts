// How do we count without floating-point faults? Every JSON number is read as the shortest decimal that
// prints it, and divided or scaled as integers (0.3 is a multiple of 0.1; 12.5 万元 is 125000 元).

export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
} // digits × 10^−scale

export function decimal(text: string | number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(text).toLowerCase().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale };
}

export function toNumber({ digits, scale }: Decimal): number {
  return Number(`${digits}e-${scale}`);
}

/** Plain decimal text, never with an exponent. */
export function toText({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  const fraction = scale > 0 ? text.slice(-scale).replace(/0+$/, '') : '';
  return sign + text.slice(0, text.length - scale) + (fraction && '.' + fraction);
}

export function isMultiple(value: number, step: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(step)) return value % step === 0;
  const [a, b] = align(decimal(value), decimal(step));
  return b !== 0n && a % b === 0n;
}

/** value × factor, exact, or undefined where a double cannot hold the result. */
export function scaled(value: number, factor: string): number | undefined {
  const a = decimal(value),
    b = decimal(factor);
  return exactNumber({ digits: a.digits * b.digits, scale: a.scale + b.scale });
}

/** value ÷ factor, exact, or undefined where it does not terminate. */
export function unscaled(value: number, factor: string): number | undefined {
  const a = decimal(value),
    b = decimal(factor);
  if (b.digits === 0n) return undefined;
  for (let extra = 0; extra <= 60; extra++) {
    const digits = a.digits * 10n ** BigInt(b.scale + extra);
    if (digits % b.digits === 0n) return exactNumber({ digits: digits / b.digits, scale: a.scale + extra });
  }
  return undefined;
}

/** The least common multiple of decimal steps. */
export function commonStep(steps: readonly number[]): Decimal {
  return steps.map(decimal).reduce((a, b) => {
    const [x, y] = align(a, b);
    return { digits: (x / gcd(x, y)) * y, scale: Math.max(a.scale, b.scale) };
  });
}

/** The smallest multiple of `step` that is ≥ (or, when open, >) `bound`. */
export function multipleFrom(step: Decimal, bound: number, open: boolean): Decimal {
  const b = decimal(bound);
  const [s, x] = align(step, b);
  let times = x / s;
  if (times * s < x || (open && times * s === x)) times += 1n;
  return { digits: times * step.digits, scale: step.scale };
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const [x, y] = align(a, b);
  return { digits: x + y, scale: Math.max(a.scale, b.scale) };
}

function align(a: Decimal, b: Decimal): [bigint, bigint] {
  const scale = Math.max(a.scale, b.scale);
  return [a.digits * 10n ** BigInt(scale - a.scale), b.digits * 10n ** BigInt(scale - b.scale)];
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a < 0n ? -a : a;
}

function exactNumber(d: Decimal): number | undefined {
  const value = toNumber(d);
  if (!Number.isFinite(value)) return undefined;
  const back = decimal(value);
  const [x, y] = align(d, back);
  return x === y ? value : undefined;
}
