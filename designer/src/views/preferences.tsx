// Language, look and name of the person at this screen.

import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import type { Session, Theme } from '../store/session.ts';
import { speechOf } from './use-words.ts';

export function Preferences({
  personal,
  onPersonal
}: {
  readonly personal: Session;
  readonly onPersonal: (next: Partial<Session>) => void;
}) {
  const { w } = speechOf(personal.language);
  const theme = (value: Theme) => ({
    label: w.themes[value],
    onPress: () => onPersonal({ theme: value }),
    ...(personal.theme === value && { icon: 'check' as const })
  });
  return (
    <>
      <Button kind="quiet" label={w.otherLanguageLabel} onPress={() => onPersonal({ language: personal.language === 'zh' ? 'en' : 'zh' })}>
        {w.otherLanguage}
      </Button>
      <Menu kind="quiet" label={w.about(w.theme, w.themes[personal.theme])} end items={[theme('system'), theme('light'), theme('dark')]}>
        {w.themes[personal.theme]}
      </Menu>
    </>
  );
}
