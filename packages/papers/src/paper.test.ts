import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { paperHtml, paperMarkdown, type Block, type Paper } from './paper.ts';
import { sheet } from './paper/stylesheet.ts';

const paper = (blocks: readonly Block[] = [], more: Partial<Paper> = {}): Paper => ({ lang: 'zh', title: '一次性告知单', blocks, ...more });
const html = (...blocks: Block[]): string => paperHtml(paper(blocks), { stylesheet: 'paper.css' });
const markdown = (...blocks: Block[]): string => paperMarkdown(paper(blocks)).replace(/^# .*\n\n?/u, '');

const svg = '<svg viewBox="0 0 9 9"><title>t</title><desc>先 A &amp; 后 &lt;B&gt;\n共 2 步</desc><rect width="9" height="9"/></svg>';
const every: readonly Block[] = [
  { kind: 'heading', level: 2, text: '办理' },
  { kind: 'heading', level: 3, text: '细节' },
  { kind: 'text', text: '甲' },
  { kind: 'text', text: '乙', tone: 'note' },
  { kind: 'text', text: '丙\n丁', tone: 'warning' },
  {
    kind: 'list',
    items: [
      { text: '一', details: ['其一', '其二'] },
      { text: '二', link: 'https://example.gov.cn/?a=1&copy=2' }
    ]
  },
  { kind: 'list', ordered: true, items: [{ text: '先' }, { text: '后' }] },
  { kind: 'checklist', items: [{ text: '身份证', details: ['原件 1 份'] }] },
  {
    kind: 'table',
    caption: '事项',
    head: ['事项', '时限'],
    rowHeaders: true,
    align: ['start', 'end'],
    rows: [['执照', '3 个工作日'], ['许可']]
  },
  { kind: 'terms', items: [['面积', '128 ㎡']] },
  { kind: 'figure', svg, caption: '流程' }
];
const hostile =
  '</p><script>alert(1)</script>"\' onload=x & <b> | *a* _b_ `c` [d](javascript:e) ![f](g) \\ ~~h~~ &lt; $i$ https://evil.example www.evil.example';
const everywhere = (text: string): Paper => ({
  lang: 'en',
  title: text,
  subtitle: text,
  facts: [[text, text]],
  footer: [text],
  blocks: [
    { kind: 'heading', level: 2, text },
    { kind: 'text', text, tone: 'note' },
    {
      kind: 'list',
      items: [
        { text, details: [text], link: text },
        { text, link: 'https://a.example/' }
      ]
    },
    { kind: 'checklist', items: [{ text }] },
    { kind: 'table', caption: text, head: [text, text], rows: [[text, text]], rowHeaders: true },
    { kind: 'terms', items: [[text, text]] },
    { kind: 'figure', svg, caption: text }
  ]
});

/** Tags in order; throws when one closes what another opened. */
function tags(document: string): string[] {
  const open: string[] = [],
    seen: string[] = [];
  for (const [, end, name, rest] of document
    .replace(/<style>.*<\/style>/su, '')
    .matchAll(/<(\/?)([a-z][a-z0-9]*)((?:[^"<>]|"[^"<>]*")*)>/gu)) {
    if (end) {
      if (open.pop() !== name) throw new Error(`</${name}>`);
    } else {
      seen.push(name!);
      if (!/^(?:meta|link|br)$/u.test(name!) && !rest!.endsWith('/')) open.push(name!);
    }
  }
  if (open.length) throw new Error(`open: ${open.join(' ')}`);
  return seen;
}

describe('paperHtml', () => {
  it('closes every tag that it opens, with all kinds of blocks, with none, and with hostile texts', () => {
    for (const p of [
      paper(every, { subtitle: '副', facts: [['日期', '2026-03-02']], footer: ['示例数据'] }),
      paper(),
      everywhere(hostile)
    ]) {
      const seen = tags(paperHtml(p));
      for (const once of ['html', 'main', 'h1', 'header'])
        expect(
          seen.filter((t) => t === once),
          once
        ).toHaveLength(1);
    }
  });

  it('says its language', () => {
    expect(paperHtml(paper())).toMatch(/^<!doctype html>\n<html lang="zh-CN">/u);
    expect(paperHtml(paper([], { lang: 'en' }))).toContain('<html lang="en">');
    const tones: Block[] = [
      { kind: 'text', text: 'x', tone: 'note' },
      { kind: 'text', text: 'y', tone: 'warning' }
    ];
    expect(html(...tones)).toContain(
      '<p class="note"><strong>注意\uff1a</strong> x</p>\n<p class="warning"><strong>提醒\uff1a</strong> y</p>'
    );
    expect(paperHtml(paper(tones, { lang: 'en' }))).toContain(
      '<p class="note"><strong>Note:</strong> x</p>\n<p class="warning"><strong>Warning:</strong> y</p>'
    );
  });

  it('punctuates Chinese at full width, and leaves digits, Latin letters, links and English alone', () => {
    const block: Block = {
      kind: 'list',
      items: [{ text: '表格(20 个工作日内):PDF,不超过 1,000 页;要吗?', link: 'https://example.gov.cn/?a=中,b' }]
    };
    expect(html(block)).toContain(
      'href="https://example.gov.cn/?a=中,b" rel="noreferrer">表格\uff0820 个工作日内\uff09\uff1aPDF\uff0c不超过 1,000 页\uff1b要吗\uff1f<'
    );
    expect(markdown({ kind: 'text', text: 'A (b): 10:30, c; 12,5' })).toBe('A (b): 10:30, c; 12,5\n');
    expect(paperMarkdown(paper([{ kind: 'text', text: 'Law of 中国, no. 1' }], { lang: 'en' }))).toContain('Law of 中国, no. 1');
  });

  it('marks Chinese inside English as what it is', () => {
    expect(paperHtml(paper([{ kind: 'text', text: 'Basis: 《消防法》第十五条; see there' }], { lang: 'en' }))).toContain(
      'Basis: <span lang="zh-CN">《消防法》第十五条</span>; see there'
    );
    expect(html({ kind: 'text', text: '《消防法》' })).not.toContain('<span');
  });

  it('lets in the embedded sheet by its hash, and a linked one from its own origin', () => {
    const document = paperHtml(paper(every));
    const inside = /<style>(.*)<\/style>/su.exec(document)![1]!;
    expect(inside).toBe(sheet);
    expect(document).toContain(
      `content="default-src 'none'; style-src 'sha256-${createHash('sha256').update(inside, 'utf8').digest('base64')}'; img-src data:"`
    );
    expect(html()).toContain(`content="default-src 'none'; style-src 'self'; img-src data:"`);
    expect(html()).toContain('<link rel="stylesheet" href="paper.css">');
    expect(html()).not.toContain('<style');
  });

  it('lets no text become markup, and has neither scripts nor style attributes', () => {
    const document = paperHtml(everywhere(hostile), { stylesheet: '"><script>' });
    expect(document).not.toMatch(/<script|<b>| style=/u);
    expect(document).toContain('<h1>&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39; onload=x &amp; &lt;b&gt;');
    expect(paperHtml(paper([{ kind: 'text', text: 'a\u0000b\u0007c\r\n\r\nd\u2028e' }]))).toContain('<p>a b c<br>d<br>e</p>');
  });

  it('gives tables a caption, scopes and a region that scrolls', () => {
    const document = html(every[8]!);
    expect(document).toContain('<div class="scroll" role="region" aria-label="事项" tabindex="0">\n<table>\n<caption>事项</caption>');
    expect(document).toContain('<thead>\n<tr><th scope="col">事项</th><th scope="col" class="end">时限</th></tr>\n</thead>');
    expect(document).toContain(
      '<tr><th scope="row">执照</th><td class="end">3 个工作日</td></tr>\n<tr><th scope="row">许可</th><td class="end"></td></tr>'
    );
    expect(html({ kind: 'table', caption: '', head: [], rows: [['a', 'b']] })).toMatch(
      /aria-label="表格"[^]*<caption>表格<\/caption>\n<tbody>\n<tr><td>a<\/td><td>b<\/td><\/tr>/u
    );
  });

  it('draws boxes to tick that are no form controls', () => {
    expect(html(every[7]!)).toContain(
      '<ul class="checklist" role="list">\n<li>身份证\n<ul class="details">\n<li>原件 1 份</li>\n</ul>\n</li>\n</ul>'
    );
    expect(paperHtml(paper(every))).not.toMatch(/<(?:input|button|select|form)/u);
  });

  it('links only to http and https, and writes anything else out', () => {
    const item = (link: string): string => html({ kind: 'list', items: [{ text: '表', link }] });
    for (const link of ['https://example.gov.cn', 'http://example.gov.cn:8080/a(b)?c=d#e', 'HTTPS://例子.中国/表'])
      expect(item(link)).toContain(`<li><a href="${link}" rel="noreferrer">表</a></li>`);
    for (const link of [
      'javascript:alert(1)',
      'data:text/html,x',
      '//evil.example',
      'forms/a.pdf',
      'https://',
      'https://gov.cn@evil.example/',
      'https:\\\\evil.example',
      'java\nscript:x',
      'https://a b'
    ])
      expect(item(link), link).not.toContain('<a ');
    expect(item('tel:027-12345')).toContain('<li>表 (tel:027-12345)</li>');
    expect(item(' ')).toContain('<li>表</li>');
  });

  it('skips no level of headings, and leaves out what is empty', () => {
    expect(html({ kind: 'heading', level: 3, text: 'a' }, { kind: 'heading', level: 3, text: 'b' })).toContain('<h2>a</h2>\n<h3>b</h3>');
    const empty: Block[] = [
      { kind: 'list', items: [] },
      { kind: 'checklist', items: [{ text: ' ' }] },
      { kind: 'terms', items: [] },
      { kind: 'table', caption: 'c', head: ['h'], rows: [] },
      { kind: 'text', text: '\n' },
      { kind: 'heading', level: 2, text: '' }
    ];
    expect(paperHtml(paper(empty, { facts: [], footer: [''], subtitle: '' }))).toBe(paperHtml(paper()));
    expect(paperMarkdown(paper(empty, { facts: [], footer: [''] }))).toBe('# 一次性告知单\n');
    expect(paperHtml(paper([], { title: '' }))).toContain('<h1>无标题</h1>');
  });

  it('keeps a figure as it is drawn', () => {
    expect(html(every[10]!)).toContain(
      `<figure>\n<div class="scroll" role="region" aria-label="流程" tabindex="0">\n${svg}\n</div>\n<figcaption>流程</figcaption>\n</figure>`
    );
  });
});

describe('the sheet', () => {
  it('has a contrast of at least 4.5:1 for texts and 3:1 for lines, light and dark', () => {
    const palettes = [...sheet.matchAll(/:root \{([^}]*--page: #(?!fff; --ink: #000)[^}]*)\}/gu)].map(([, body]) =>
      Object.fromEntries([...body!.matchAll(/--(\w+): (#\w+)/gu)].map(([, name, colour]) => [name!, colour!]))
    );
    expect(palettes).toHaveLength(2);
    for (const { page, ink, soft, line, shade, accent, note, warning, alarm } of palettes as Record<string, string>[]) {
      for (const [text, ground] of [
        [ink, page],
        [soft, page],
        [accent, page],
        [ink, shade],
        [ink, note],
        [accent, note],
        [ink, warning],
        [alarm, warning]
      ])
        expect(contrast(text!, ground!), `${text} on ${ground}`).toBeGreaterThan(4.5);
      expect(contrast(line!, page!)).toBeGreaterThan(3);
    }
  });
});

function contrast(a: string, b: string): number {
  const light = (hex: string): number => {
    const digits =
      hex.length === 4
        ? hex
            .slice(1)
            .match(/./gu)!
            .map((c) => c + c)
        : hex.slice(1).match(/../gu)!;
    const [r, g, blue] = digits.map((d) => parseInt(d, 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * blue!;
  };
  const [low, high] = [light(a), light(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

describe('paperMarkdown', () => {
  it('writes all kinds of blocks', () => {
    expect(paperMarkdown(paper(every, { subtitle: '副', facts: [['日期', '2026-03-02']], footer: ['示例数据'] }))).toBe(
      [
        '# 一次性告知单',
        '副',
        '- **日期**: 2026-03-02',
        '## 办理',
        '### 细节',
        '甲',
        '> **注意**: 乙',
        '> **提醒**: 丙\\\n> 丁',
        '- 一\n  - 其一\n  - 其二\n- [二](<https://example.gov.cn/?a=1\\&copy=2>)',
        '1) 先\n2) 后',
        '- [ ] 身份证\n  - 原件 1 份',
        '**事项**\n\n| 事项 | 时限 |\n| --- | ---: |\n| **执照** | 3 个工作日 |\n| **许可** |  |',
        '- **面积**: 128 ㎡',
        '**图: 流程**',
        '先 A \\& 后 \\<B\\>\\\n共 2 步',
        '---',
        '示例数据'
      ].join('\n\n') + '\n'
    );
  });

  it('lets no beginning of a line become markup', () => {
    const text = (t: string): string => markdown({ kind: 'text', text: t }).trimEnd();
    for (const [plain, escaped] of [
      ['# a', '\\# a'],
      ['- a', '\\- a'],
      ['+ a', '\\+ a'],
      ['12. a', '12\\. a'],
      ['3) a', '3\\) a'],
      ['===', '\\==='],
      ['---', '\\---'],
      ['    a', 'a'],
      ['2026-03-02', '2026-03-02'],
      ['1.5 元', '1\\.5 元']
    ])
      expect(text(plain!)).toBe(escaped);
    expect(text('a\n===\n\n- b')).toBe('a\\\n\\===\\\n\\- b');
  });

  it('escapes what is markup inside a line', () => {
    expect(markdown({ kind: 'text', text: hostile })).toBe(
      '\\</p\\>\\<script\\>alert(1)\\</script\\>"\' onload=x \\& \\<b\\> \\| \\*a\\* \\_b\\_ \\`c\\` \\[d\\](javascript:e) !\\[f\\](g) \\\\ \\~\\~h\\~\\~ \\&lt; \\$i\\$ https\\://evil.example www\\.evil.example\n'
    );
  });

  it('keeps a cell in its row', () => {
    expect(
      markdown({
        kind: 'table',
        caption: 'c',
        head: ['a|b', 'c\nd'],
        rows: [
          ['e\r\nf', '|'],
          ['\\|', 'x', 'y']
        ]
      })
    ).toBe('**c**\n\n| a\\|b | c d |  |\n| --- | --- | --- |\n| e<br>f | \\| |  |\n| \\\\\\| | x | y |\n');
  });

  it('keeps neighbouring lists apart', () => {
    const list = (text: string): Block => ({ kind: 'list', items: [{ text }] }),
      ordered = (text: string): Block => ({ kind: 'list', ordered: true, items: [{ text }] });
    expect(markdown(list('a'), list('b'), { kind: 'checklist', items: [{ text: 'c' }] }, ordered('d'), ordered('e'))).toBe(
      '- a\n\n* b\n\n- [ ] c\n\n1) d\n\n1. e\n'
    );
  });

  it('links only to http and https', () => {
    const item = (link: string): string => markdown({ kind: 'checklist', items: [{ text: '[表]', link }] }).trimEnd();
    expect(item('https://a.example/(b)')).toBe('- [ ] [\\[表\\]](<https://a.example/(b)>)');
    expect(item('javascript:alert(1)')).toBe('- [ ] \\[表\\] (javascript:alert(1))');
  });

  it('gives the same bytes for the same paper, and leaves it as it was', () => {
    const before = JSON.stringify(every);
    for (const render of [paperHtml, paperMarkdown]) expect(render(paper(every))).toBe(render(paper(JSON.parse(before) as Block[])));
    expect(JSON.stringify(every)).toBe(before);
  });
});
