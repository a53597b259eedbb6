import type { Messages } from '../messages.ts';
import { isArray, type Json } from '@onething/core/live';

const show = (value: Json | undefined): string => (isArray(value) ? value.map(show).join('、') : String(value ?? ''));
const FORMATS: Record<string, string> = {
  date: '请填日期，例如 2026-11-20。',
  email: '请填电子邮箱，例如 name@example.com。',
  'cn-resident-id': '身份证号码不对，请对照证件检查。',
  'cn-credit-code': '统一社会信用代码不对，请对照营业执照检查。',
  'cn-mobile': '请填 11 位手机号码，以 1 开头。',
  'cn-postcode': '邮政编码是 6 位数字。',
  'cn-division': '行政区划代码是 6 位数字。',
  year: '请填 4 位年份，例如 2026。',
  uri: '请填网址，例如 https://example.com。'
};
const TYPES: Record<string, string> = { number: '请填数字，例如 12 或 12.5。', integer: '请填整数，不带小数点。' };

export const zh: Messages = {
  lang: 'zh',
  list: (parts) => parts.join('、'),
  colon: '：',
  pages: { situation: '您的情形', materials: '材料', review: '检查', sign: '声明与签名', receipt: '已提交' },
  situationLead: '先回答几个问题。按您的回答，只问用得到的内容。',
  questionsLeft: (n) => `还有 ${n} 个问题`,
  result: (items, documents) => `按您的回答，要办 ${items} 个事项，需要 ${documents} 种材料。`,
  nothingToDo: '按您的回答，没有要办的事项。',
  tasks: '办理步骤',
  step: (at, of) => `第 ${at} 步，共 ${of} 步`,
  done: '已完成',
  missing: (n) => `还缺 ${n} 项`,
  wrong: (n) => `${n} 项要改`,
  notSeen: '未开始',
  next: '下一步',
  back: '上一步',
  skip: '先跳过，以后再填',
  optional: '选填',
  yes: '是',
  no: '否',
  choose: '请选择',
  chooseSeveral: '可选多项',
  search: '输入文字、拼音或首字母查找',
  results: (n) => `${n} 个结果`,
  noResult: '没有找到，请换个词',
  clear: '清除',
  date: { hint: '例如 2026-11-20' },
  hint: {
    'cn-resident-id': '18 位，最后一位可能是 X',
    'cn-credit-code': '18 位，见营业执照',
    'cn-mobile': '11 位手机号码',
    'cn-postcode': '6 位数字',
    'cn-division': '6 位数字'
  },
  left: (n) => `还可以写 ${n} 个字`,
  over: (n) => `超出 ${n} 个字`,
  linesHint: '每行写一个',
  derivedFrom: (title) => `由“${title}”得出，不用填`,
  derivedLater: (title) => `填好“${title}”后自动得出`,
  madeBy: (item) => `办理“${item}”时产生，不用填`,
  aside: (title) => `“${title}”现在不用填。您填过的内容已收起，不会提交。`,
  asideNote: '您以前填过，现在的情形不需要。内容替您留着，不会提交；情形变回来时会自动恢复。',
  why: '为什么要填',
  whyAbout: (title) => `为什么要填“${title}”`,
  asks: (department, item) => `${department}办理“${item}”要用`,
  asLabel: (label) => `原表写作“${label}”`,
  basis: (title) => `依据${title}`,
  receives: (departments) => `只发给：${departments}。`,
  limits: '为什么这样限制',
  limitBy: (sentence, who) => `${sentence}（${who}）`,
  same: '与已填的相同？',
  sameAs: (title) => `与“${title}”相同`,
  filledIn: (n) => `已填入 ${n} 项，请核对。`,
  from: (origin) => `来自${origin}`,
  changedFrom: (origin) => `已改动，原值来自${origin}`,
  notRight: '内容不对',
  questioned: (origin) => `已记下：${origin}的内容有误。请在上面改成正确的，提交后转告来源单位。`,
  isRight: '撤回，内容没错',
  row: (n) => `第 ${n} 个`,
  rowOf: (table, n) => `${table} ${n}`,
  addRow: (table) => `添加${table}`,
  copyRow: '复制',
  removeRow: '删除',
  up: '上移',
  down: '下移',
  rowAdded: (n) => `已添加，现有 ${n} 个。`,
  rowRemoved: (n) => `已删除，还有 ${n} 个。`,
  rowMoved: (n) => `已移到第 ${n} 个。`,
  noRows: '还没有添加。',
  undo: '撤销删除',
  paste: '从电子表格粘贴',
  pasteHint: (columns) => `从表格软件里复制几行，粘贴到下面。列的顺序：${columns}。第一行是列名时，按列名对应。`,
  pasteTake: '加入这些行',
  cancel: '取消',
  pasted: (rows) => (rows ? `已加入 ${rows} 行，请核对。` : '没有可加入的行。'),
  pasteSkipped: (columns) => `没有对应的列，没有加入：${columns}。`,
  error: '错误',
  summary: (n) => `有 ${n} 处需要改正或补填`,
  required: {
    choose: (title) => `请选择“${title}”。`,
    tick: (title) => `请阅读并勾选“${title}”。`,
    sign: () => '请签名：写上您的姓名。',
    table: (title) => `请至少添加一个“${title}”。`,
    fill: (title) => `请填写“${title}”。`,
    answer: () => '请回答这个问题。'
  },
  fault: (keyword, limit, unit) => {
    const l = show(limit);
    switch (keyword) {
      case 'required':
        return '请填写。';
      case 'type':
        return TYPES['number']!;
      case 'integer':
        return TYPES['integer']!;
      case 'enum':
      case 'not':
        return '这一项现在不能选，请换一个。';
      case 'minimum':
        return `不能小于 ${l}${unit}。`;
      case 'maximum':
        return `不能大于 ${l}${unit}。`;
      case 'exclusiveMinimum':
        return `要大于 ${l}${unit}。`;
      case 'exclusiveMaximum':
        return `要小于 ${l}${unit}。`;
      case 'multipleOf':
        return Number(limit) < 1 ? `最多 ${String(limit).split('.')[1]?.length ?? 0} 位小数。` : `应是 ${l} 的倍数。`;
      case 'minLength':
        return `至少 ${l} 个字。`;
      case 'maxLength':
        return `最多 ${l} 个字。写不下时请告诉窗口，不要自己缩短。`;
      case 'format':
        return FORMATS[l] ?? '写法不对，请检查。';
      case 'pattern':
        return '写法不对，请检查有没有多写、少写或写了别的符号。';
      case 'minItems':
        return `至少 ${l} 个。`;
      case 'maxItems':
        return `最多 ${l} 个。`;
      case 'uniqueItems':
        return '有重复的，请删去一个。';
      case 'anyOf':
        return `请至少填一项：${l}。`;
      case 'oneOf':
        return '只能填其中一种。';
      case 'contains':
        return '缺少必须有的一项。';
      case 'never':
        return '现在的情形不用填，请清空。';
      case 'derived':
        return `与“${l}”不一致，请检查。`;
      default:
        return '不符合要求，请检查。';
    }
  },
  character: (kind, fault) => {
    const what = kind === 'resident' ? '身份证号码' : '统一社会信用代码';
    switch (fault.kind) {
      case 'short':
        return `${what}是 ${fault.wanted} 位，现在是 ${fault.found} 位，少了 ${fault.wanted - fault.found} 位。`;
      case 'long':
        return `${what}是 ${fault.wanted} 位，现在是 ${fault.found} 位，多了 ${fault.found - fault.wanted} 位。`;
      case 'character':
        return kind === 'credit' && /[IOSVZ]/.test(fault.found)
          ? `第 ${fault.at} 位不能是字母“${fault.found}”，可能是数字“${({ I: '1', O: '0', S: '5', V: 'U', Z: '2' } as Record<string, string>)[fault.found]}”。`
          : `第 ${fault.at} 位“${fault.found}”不对，${kind === 'resident' ? '前 17 位都是数字，最后一位是数字或 X' : '只能用数字和大写字母'}。`;
      case 'date':
        return `第 ${fault.from} 到 ${fault.to} 位是出生日期，“${fault.found}”不是一个日期，请检查。`;
      case 'region':
        return '第 1 位不能是 0，请检查开头几位。';
      case 'check':
        return fault.swapped
          ? `第 ${fault.swapped}、${fault.swapped + 1} 位可能写颠倒了，请对照证件检查。`
          : `最后一位“${fault.found}”与前面的号码对不上，其中有一位写错了，请对照证件逐位检查。`;
    }
  },
  wantedBy: (who) => `${who}要求`,
  materialMissing: (title) => `请提供“${title}”，或说明在窗口提交。`,
  materialsLead: '需要下面这些材料。一份材料几个部门要用的，只交一次。',
  document: (name, subject, part) => `${name}${subject ? `（${subject}）` : ''}${part ? `第 ${part} 份` : ''}`,
  usedFor: (items) => `用于：${items}`,
  size: (bytes) => (bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${Number((bytes / 1024 / 1024).toFixed(1))} MB`),
  materials: async () => (await import('./materials/zh.ts')).zhMaterials,
  change: '修改',
  notGiven: '未填',
  agree: '我已阅读并同意',
  signature: '签名',
  signatureHint: '写上您的姓名，与证件一致',
  submit: '提交',
  sending: '正在提交，请不要关闭页面',
  uploadsPending: '有文件还在上传或检查，完成后才能提交。',
  receiptTitle: '已提交',
  keep: '不清空',
  ok: '知道了',
  loading: '正在打开…',
  loadFailed: '没有打开。请检查网络后再试。',
  retry: '再试一次'
};

export default zh;
