import { useState } from 'react';

export function App({ lang }: { readonly lang: 'zh' | 'en' }) {
  const [changes, setChanges] = useState(0);
  const [number, setNumber] = useState<string>();
  const t = (zh: string, en: string): string => (lang === 'zh' ? zh : en);
  return (
    <>
      <h1>{t('二手房买卖', 'Sell or buy a second-hand home')}</h1>
      <p role="status">
        {number === undefined
          ? t(`React 收到的更改：${changes}`, `Changes that React was told of: ${changes}`)
          : t(`React 收到回执：${number}`, `React received the receipt: ${number}`)}
      </p>
      <one-thing-form
        src="/api/compositions/second-hand-home"
        endpoint={`/api/${lang}/submissions`}
        lang={lang}
        ononething-change={() => setChanges((n) => n + 1)}
        ononething-receipt={({ detail }) => setNumber(detail.receipt.number)}
      />
    </>
  );
}
