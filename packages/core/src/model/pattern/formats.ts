// Which strings does a `format` take? A closed registry. Where the RFC and ajv-formats (mode "full") agree, so does this;
// where they differ, both must take the string (a UUID has no "urn:uuid:", an offset has its colon). Runs in the browser.

import { creditCodeCheckCharacter, isResidentId } from './formats/resident-id.ts';

export interface Format {
  readonly test: (s: string) => boolean;
  /** Takes at least what `test` takes: anchored, for flag u. */
  readonly regex: string;
  /** `regex` takes nothing else. */
  readonly exact?: true;
  /** Weaker formats, which need not be said beside this one. */
  readonly implies?: readonly string[];
}

type More = Pick<Format, 'implies'>;

function exactly(source: string, more?: More): Format {
  const r = new RegExp(`^(?:${source})$`, 'u');
  return { test: (s) => r.test(s), regex: r.source, exact: true, ...more };
}

/** The form, and a rule that no regular expression of decent length says. */
function also(source: string, rule: (s: string) => boolean, more?: More): Format {
  const form = exactly(source);
  return { test: (s) => form.test(s) && rule(s), regex: form.regex, ...more };
}

const calendar = (dash: string): string =>
  `(?:\\d{4}${dash}(?:(?:0[13578]|1[02])${dash}(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)${dash}(?:0[1-9]|[12]\\d|30)|02${dash}(?:0[1-9]|1\\d|2[0-8]))` +
  `|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)${dash}02${dash}29)`;

// RFC 3339, section 5.6
const HOUR = '(?:[01]\\d|2[0-3])';
const TIME = `${HOUR}:[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?(?:[Zz]|[+\\-]${HOUR}:[0-5]\\d)`;

/** A 60th second is there only at 23:59 UTC. */
function leapSecond(s: string): boolean {
  const [, hour, minute, second, sign, hours, minutes] = /(\d\d):(\d\d):(\d\d).*?(?:([+-])(\d\d):(\d\d))?$/.exec(s) ?? [];
  const offset = sign ? Number(sign + '1') * (Number(hours) * 60 + Number(minutes)) : 0;
  return second !== '60' || (Number(hour) * 60 + Number(minute) - offset + 1440) % 1440 === 1439;
}

const BYTE = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = `(?:${BYTE}\\.){3}${BYTE}`;
const IPV6 = `(?:[\\dA-Fa-f]{0,4}:){2,8}(?:[\\dA-Fa-f]{0,4}|${IPV4})`;
const dotted = new RegExp(`:${IPV4}$`, 'u');

/** RFC 4291, section 2.2: eight groups, or at most seven and one `::`. */
function groups(s: string): boolean {
  const halves = s
    .replace(dotted, ':0:0')
    .split('::')
    .map((half) => (half ? half.split(':') : []));
  const all = halves.flat();
  return all.every((group) => group) && (halves.length === 1 ? all.length === 8 : halves.length === 2 && all.length < 8);
}

// RFC 5322 dot-atom, RFC 1123 labels
const ATOM = "[\\w!#$%&'*+\\/=?^`\\{\\|\\}~\\-]+";
const DOMAIN = '[A-Za-z\\d](?:[A-Za-z\\d\\-]*[A-Za-z\\d])?';
const LABEL = '[A-Za-z\\d](?:[A-Za-z\\d\\-]{0,61}[A-Za-z\\d])?';

// RFC 3986, appendix A
const CHARS = "\\w\\-.~!$&'()*+,;=";
const chars = (more: string): string => `(?:[${CHARS}${more}]|%[\\dA-Fa-f]{2})`;
const HOST = `(?:\\[(?:${IPV6}|[Vv][\\dA-Fa-f]+\\.[${CHARS}:]+)\\]|${chars('')}*)`;
const PATH = `(?:\\/${chars(':@')}*)*`;
const ROOTED = `\\/\\/(?:${chars(':')}*@)?${HOST}(?::\\d*)?${PATH}|\\/(?:${chars(':@')}+${PATH})?`;
const TAIL = `(?:\\?${chars(':@\\/?')}*)?(?:#${chars(':@\\/?')}*)?`;
const SCHEME = '[A-Za-z][A-Za-z\\d+.\\-]*:';
const HIER = `(?:${ROOTED}|${chars(':@')}+${PATH})`;

const literalHost = (s: string): boolean => {
  const found = /\[([^\]vV]+)\]/.exec(s);
  return !found || groups(found[1]!);
};

function isRegex(s: string): boolean {
  try {
    return !!new RegExp(s, 'u');
  } catch {
    return false;
  }
}

export const FORMATS: Readonly<Record<string, Format>> = {
  date: exactly(calendar('-')),
  time: also(TIME, leapSecond),
  'date-time': also(`${calendar('-')}[Tt]${TIME}`, leapSecond),
  duration: exactly('P(?=\\d|T\\d)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?|P\\d+W'),
  email: exactly(`${ATOM}(?:\\.${ATOM})*@(?:${DOMAIN}\\.)+${DOMAIN}`),
  hostname: also(`${LABEL}(?:\\.${LABEL})*`, (s) => s.length <= 253),
  ipv4: exactly(IPV4, { implies: ['hostname'] }),
  ipv6: also(IPV6, groups),
  uri: also(`${SCHEME}${HIER}${TAIL}`, literalHost, { implies: ['uri-reference'] }),
  'uri-reference': also(`(?:${SCHEME}${HIER}?|${ROOTED}|${chars('@')}+${PATH})?${TAIL}`, literalHost),
  uuid: exactly('[\\dA-Fa-f]{8}-(?:[\\dA-Fa-f]{4}-){3}[\\dA-Fa-f]{12}'),
  'json-pointer': exactly('(?:\\/(?:[^~\\/]|~[01])*)*'),
  regex: also('[^]*', isRegex),
  // GB 11643-1999, GB 32100-2015, GB/T 2260
  'cn-resident-id': also(`[1-9]\\d{5}(?=1[89]|2[01])${calendar('')}\\d{3}[\\dX]`, isResidentId),
  'cn-credit-code': also('[\\dA-HJ-NPQRTUWXY]{2}\\d{6}[\\dA-HJ-NPQRTUWXY]{10}', (s) => creditCodeCheckCharacter(s.slice(0, 17)) === s[17]),
  'cn-mobile': exactly('1[3-9]\\d{9}'),
  'cn-postcode': exactly('\\d{6}'),
  'cn-division': exactly('[1-9]\\d{5}', { implies: ['cn-postcode'] }),
  year: exactly('\\d{4}')
};
