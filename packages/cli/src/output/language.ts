// In which language do we speak? As `--lang` says, else as the locale says, else Chinese.

export type Language = 'zh' | 'en';

export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const at = argv.findIndex((a) => a === '--lang' || a.startsWith('--lang='));
  const asked = at < 0 ? undefined : argv[at]!.includes('=') ? argv[at]!.split('=')[1] : argv[at + 1];
  if (asked === 'zh' || asked === 'en') return asked;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^(en|C|POSIX)/.test(locale) ? 'en' : 'zh';
}
