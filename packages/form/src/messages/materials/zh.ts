import type { MaterialMessages, Within } from '../materials.ts';

const size = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${Number((bytes / 1024 / 1024).toFixed(1))} MB`;
const daysIn = ({ days, unit }: Within): string => `${days} 个${unit === 'calendar' ? '自然日' : '工作日'}`;

export const zhMaterials: MaterialMessages = {
  ready: (ready, of) => `要交 ${of} 份，已备好 ${ready} 份。`,
  allReady: '要交的材料都备好了。',
  nothingNow: '按您的回答，没有要交的材料。',
  now: '要交的材料',
  deferrable: '可以以后补交的材料',
  optional: (n) => `可以带、不是必须的材料（${n} 份）`,
  state: { open: '还没有交', files: '已备好', paper: '到窗口交', later: '以后补交', bad: '有文件不能用', underway: '正在上传' },
  originals: (n) => `原件 ${n} 份`,
  copies: (n) => `复印件 ${n} 份`,
  oneOf: (ways) => `可以交：${ways}`,
  ways: { copy: '复印件', certifiedCopy: '经核对的复印件', original: '原件', eLicence: '电子证照' },
  kept: (department) => `原件由${department}收回`,
  formats: (names) => `文件格式：${names}`,
  maxSize: (text) => `每个文件不超过 ${text}`,
  maxAge: (days) => (days % 365 === 0 ? `${days / 365} 年内出具的` : `${days} 天内出具的`),
  minValid: (days) => `有效期至少还有 ${days} 天`,
  standard: '要求',
  sample: '示例样表',
  blank: '空白表格',
  laterWithin: (within) => `可以先不交，受理后 ${daysIn(within)}内补交。`,
  why: (title) => `为什么要交“${title}”`,
  asks: (department, item) => `${department}办理“${item}”要用`,
  asLabel: (label) => `清单上写作“${label}”`,
  basis: (titles) => `依据${titles}`,
  wants: (what, items) => `${what}：${items}的要求`,
  term: {
    originals: '要原件',
    copies: '要复印件',
    formats: '限定文件格式',
    maxBytes: '限定文件大小',
    maxAgeDays: '限定出具时间',
    minValidDays: '限定有效期',
    accept: '不收复印件'
  },
  rowless: (table) => `每位“${table}”一份。还没有添加人员，现在不用交。`,
  toRows: (table) => `去添加“${table}”`,
  choose: '选择文件',
  chooseMore: '再选文件',
  photo: '拍照',
  drop: '也可以把文件拖到这里，或粘贴截图。',
  dropHere: '松开鼠标，放进这份材料',
  onPaper: '我到窗口交纸质件',
  later: (within) => `我以后补交（受理后 ${daysIn(within)}内）`,
  files: '已选的文件',
  remove: '删除',
  replace: '换一个',
  pause: '暂停',
  resume: '继续',
  retry: '再试',
  up: '上移',
  down: '下移',
  about: (action, name) => `${action}：${name}`,
  removed: (name) => `已删除 ${name}。`,
  preview: (name) => `${name} 的缩略图`,
  fileState: {
    waiting: '等待上传',
    sending: '正在上传',
    paused: '已暂停',
    interrupted: '网络断了，恢复后接着传',
    checking: '传完了，正在检查',
    ready: '已上传',
    refused: '不能用',
    failed: '没有传成'
  },
  percent: (n) => `${n}%`,
  fault: ({ name, kind, found, limit, formats: wanted = [] }, list, formatName) => {
    switch (kind) {
      case 'empty':
        return `“${name}”是空的，没有内容。请换一个文件。`;
      case 'size':
        return `“${name}”太大，超过了 ${size(limit ?? 0)}。请压缩或降低清晰度后再选。`;
      case 'format':
        return found
          ? `“${name}”的内容是 ${formatName(found)}，但文件名的结尾不对。请把文件名改成以 .${found} 结尾，再选一次。`
          : `“${name}”的格式这里不收。请换成 ${list(wanted)} 格式。`;
      case 'content':
        return `“${name}”打不开：名字是 ${list(wanted)}，内容${found ? `却像是 ${formatName(found)}` : '不是'}。请重新导出或拍照后再选。`;
      case 'twice':
        return `“${name}”已经选过了，不用再选。`;
    }
  },
  refused: (name, reason) => `“${name}”不能用${reason ? `：${reason}` : '。'}请删除，或换一个文件。`,
  failed: (name) => `“${name}”没有传成。请再试，或换一个文件。`,
  reason: (status) =>
    (
      {
        413: '文件太大，受理系统不收。',
        415: '受理系统不收这种格式。',
        403: '受理系统没有让这个文件进来。',
        410: '受理系统找不到这个文件了，请重新选择。'
      } as Record<string, string>
    )[status] ?? `受理系统没有收下（代码 ${status}）。`,
  saidQuarter: (name, percent) => `${name}：已上传 ${percent}%`,
  saidReady: (name) => `${name}：已上传，可以使用。`,
  saidInterrupted: (name) => `${name}：网络断了，恢复后接着传。`,
  noNeed: '不用您交的材料',
  noNeedLead: '这些材料已经有了，或者办理中会产生。',
  free: {
    mergedForm: '就是这张表，不用另填',
    produced: (item) => `办理“${item}”时产生`,
    instead: (item) => `办理“${item}”时产生，产生之前先作承诺`,
    held: (source) => `${source}里有，由部门自己查`
  },
  forms: (n) => `${n} 张申请表由这一张表代替，不用另填`,
  trust: { A: '出证部门自己的记录，直接采用', B: '窗口核对过的记录，直接采用', C: '以前上传的，办理时与原件核对', D: '按您的承诺采用' },
  own: '记录不对或查不到，我自己交',
  ownNote: (source) => `${source}的记录您说不对或查不到，所以请自己交。`,
  notOwn: '还是用查到的记录',
  promises: '用承诺代替的材料',
  promisesLead: '这些材料可以不交，由您书面承诺符合要求。承诺不实的，要承担法律责任。',
  promise: (row, department) => `我向${department}承诺：已符合要求，暂不提交“${row}”。内容不实的，愿承担法律责任。`,
  promiseAt: (department, page) => `在“${page}”一步向${department}作出承诺。`,
  promised: '已承诺',
  notPromised: '还没有承诺',
  toPromise: '去作承诺',
  prove: '我不作承诺，改交材料',
  proveNote: '您不作承诺，所以请交这份材料。',
  notProve: '还是作承诺',
  choice: '下面几种交一种就行',
  choiceFor: (items) => `用于：${items}`,
  toBring: (names) => `交${names}`,
  nothingToBring: (source) => `不用交：${source}里有，由部门自己查`,
  retainedTwice: (document, items) => `“${document}”只有一份原件，${items}都要收回。请先问窗口怎么交。`,
  impossible: (row, item) => `“${item}”的清单里有一行“${row}”，没有写明是哪一份材料。没有写明的可以不交；请问窗口要求写明。`,
  reviewAll: '再看一遍全部内容，或只看一个部门收到的',
  aside: (n) => `有 ${n} 个文件现在用不到`,
  asideNote: '按现在的回答不需要这些文件。文件替您留着，不会提交；情形变回来时会自动放回原处。',
  underway: (n) => `还有 ${n} 个文件没有传完或没有检查完，完成后才能提交：`,
  asideCount: (n) => `有 ${n} 项现在不用填`,
  whyNobody: '只用来判断要办哪些事项，不发给任何部门。',
  noWay: '按现在的回答，几个部门的要求互相矛盾，这份申请填不出来。请改回答，或者到“一件事”窗口办理。',
  prefilled: (n) => `已替您填入 ${n} 项，来源写在每一项下面，请核对。`,
  reviewLead: '请逐项核对。要改的，点“修改”。',
  showFor: '显示',
  everyone: '全部内容',
  changeAbout: (title) => `修改“${title}”`,
  forDepartment: (department) => `${department}将收到的内容`,
  signLead: '每个部门要的声明分开列出，请逐条阅读。',
  refusedByServer: '受理系统发现了问题，请改正后再提交。',
  submitFailed: '没有提交成功。填的内容都在，请再试一次。',
  queued: '没有网络，已保存在本机',
  queuedNote: '网络恢复后会自动提交，只提交一次。请不要清除浏览器数据。',
  sendNow: '现在再试',
  busy: '系统忙，已保存在本机',
  busyNote: '会自动再试，只提交一次。请不要清除浏览器数据。',
  notYet: (busy) => (busy ? '系统忙，还没有提交' : '没有网络，还没有提交'),
  keepOpen: '会自动再试，只提交一次。请不要关闭这个页面。',
  withdrawn: '您提交之后又改了内容，还没有提交出去，请再提交一次。',
  underwayAsWas: '您提交的那一版正在发送，现在改的内容不在里面。',
  changedAfter: '提交之后改的内容不在这次提交里。要更正的，请告诉窗口。',
  merged: (both) => `另一个窗口也在填这张表，两边填的已合在一起。${both && `两边都改过的，以这里的为准：${both}。`}`,
  notTaken: '没有提交成功，受理系统没有收下。填的内容都在，请再检查一遍；还是不行的，请问窗口。',
  filedBefore:
    '这份申请以前提交过（可能在另一个窗口或另一台设备上），内容与现在不同，所以没有再收。请向窗口查询办件编号；要重新申请，请点“清空重填”。',
  receiptNumber: '办件编号',
  receiptLead: '请记下编号。收件不等于受理，各部门会分别告知结果。',
  whatNext: '接下来',
  states: { received: '已收件', accepted: '已受理', correction: '要补正', concluded: '已办结', waiting: '等待前一事项' },
  stateNote: {
    received: '部门审核是否受理',
    accepted: '部门正在办理',
    correction: '请按通知补正',
    concluded: '可以领取结果',
    waiting: '前一事项办结后自动开始'
  },
  print: '打印',
  saveCopy: '保存一份填写内容',
  saved: (time) => `已保存在本机 ${time}`,
  notSaved: '没能保存在本机，请不要关闭页面',
  restored: (time) => `已恢复 ${time} 填写的内容。`,
  startOver: '清空重填',
  startOverSure: '全部清空？已填的内容和文件会删除。',
  changedForm: '这张表改版了，您填的内容有这些变化：',
  draftGone: (title) => `“${title}”不再需要`,
  draftAnswered: (title) => `“${title}”不用填了，会自动得出`,
  draftRefused: (title) => `“${title}”原来的选项没有了，请重选`,
  draftCheck: (title) => `“${title}”的要求变了，请核对`,
  fileLost: (name) => `文件“${name}”没能恢复，请重新选择`,
  draftMenu: '草稿',
  exportDraft: '导出草稿文件',
  importDraft: '导入草稿文件',
  draftUnreadable: '这个文件不是草稿，没有导入。',
  draftOther: '这份草稿属于另一件事，没有导入。',
  offline: '现在没有网络。您可以继续填写，内容保存在本机。'
};
