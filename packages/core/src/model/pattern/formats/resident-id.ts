// What does a resident identity number say, and is its last character right? GB 11643-1999: six digits of a division,
// birth date, three digits of sequence (odd for men), one check character (ISO 7064 MOD 11-2). Also the check character
// of a unified social credit code (GB 32100-2015, MOD 31-3). Runs in the browser.

const FORM = /^[1-9]\d{5}(?:1[89]|2[01])\d{9}[\dX]$/;
const CREDIT = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The eighteenth character for the first seventeen digits; undefined when they are not seventeen digits. */
export function checkCharacter(first17: string): string | undefined {
  if (!/^\d{17}$/.test(first17)) return undefined;
  let sum = 0;
  for (const digit of first17) sum = (sum + Number(digit)) * 2;
  return '10X98765432'[sum % 11];
}

/** The eighteenth character for the first seventeen of a credit code; undefined when one of them is outside its alphabet. */
export function creditCodeCheckCharacter(first17: string): string | undefined {
  let sum = 0,
    weight = 1;
  for (const character of first17) {
    const value = CREDIT.indexOf(character);
    if (value < 0) return undefined;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return first17.length === 17 ? CREDIT[(31 - (sum % 31)) % 31] : undefined;
}

/** Well formed, with a date of the calendar and the right check character. A small x is not an X. */
export function isResidentId(id: string): boolean {
  if (!FORM.test(id) || checkCharacter(id.slice(0, 17)) !== id[17]) return false;
  const [year, month, day] = [id.slice(6, 10), id.slice(10, 12), id.slice(12, 14)].map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** YYYY-MM-DD; undefined when the number is not valid. */
export function birthDate(id: string): string | undefined {
  return isResidentId(id) ? `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}` : undefined;
}

/** GB/T 2261.1: 1 man, 2 woman; undefined when the number is not valid. */
export function sexCode(id: string): '1' | '2' | undefined {
  return isResidentId(id) ? (Number(id[16]) % 2 ? '1' : '2') : undefined;
}

/**
 * Under 18 full years on that date (YYYY-MM-DD; Civil Code art. 17)? Of age from the 18th birthday on; who was born on
 * 29 February, from 1 March of a common year. Undefined when the number is not valid or the day is before the birth.
 */
export function isMinor(id: string, onDate: string): boolean | undefined {
  const birth = birthDate(id);
  if (birth === undefined || !/^\d{4}-\d\d-\d\d$/.test(onDate) || onDate < birth) return undefined;
  return onDate < Number(birth.slice(0, 4)) + 18 + birth.slice(4);
}
