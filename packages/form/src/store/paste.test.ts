import { Live } from '@onething/core/live';
import { describe, expect, it } from 'vitest';
import { sample } from '../testing/sample.ts';
import { Store } from './store.ts';
import { pasted } from './paste.ts';

const store = new Store(sample()),
  table = new Live(sample(), {}).at('partner[]')!;
const paste = (text: string) => pasted(text, store.cells(table, {}), 'zh');

describe('rows of a spreadsheet', () => {
  it('go by the order of the columns', () =>
    expect(paste('张三\t身份证\t\t50\n李四\t护照')).toEqual({
      rows: [
        { name: '张三', kind: '1', share: 50 },
        { name: '李四', kind: '2' }
      ],
      skipped: []
    }));
  it('go by the names in the first row, and say which were not known', () =>
    expect(paste('份额\t姓名\t身高\n12.5\t张三\t180')).toEqual({ rows: [{ share: 12.5, name: '张三' }], skipped: ['身高'] }));
  it('say which cells stand beyond the columns, in whatever line', () => {
    expect(paste('张三\t1\t\t50\n李四\t2\t\t50\t\t多余').skipped).toEqual(['多余']);
    expect(paste('份额\t姓名\n50\t张三\n50\t李四\t多余').skipped).toEqual(['多余']);
    expect(paste('份额\t姓名\t\t姓名\n50\t张三\t无名\t李四').skipped).toEqual(['姓名', '无名']);
    expect(paste('张三\t1\t\t50\t\t').skipped).toEqual([]);
  });
  it('are none where nothing is', () => {
    for (const text of ['', ' \t\n \n']) expect(paste(text)).toEqual({ rows: [], skipped: [] });
  });
  it('keep what is no choice, so that it is told', () => expect(paste('张三\t驾照').rows).toEqual([{ name: '张三', kind: '驾照' }]));
  it('read cells in quotes, with tabs and breaks inside', () =>
    expect(paste('"张\t三\n""乐"""\t护照').rows).toEqual([{ name: '张\t三\n"乐"', kind: '2' }]));
  it('never fill in what follows from others', () => expect(paste('姓名\t性别\n张三\t男').rows).toEqual([{ name: '张三', sex: '男' }]));
});
