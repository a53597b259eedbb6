// 设计器的中文文字。

import type { Handling, Reason } from '@onething/core';

type Facts = Readonly<Record<string, unknown>>;
const t = (f: Facts, key: string): string => { const v = f[key]; return Array.isArray(v) ? v.join('、') : String(v ?? ''); };

export const zh = {
  app: '一件事设计器', zh: '中文', en: '英文', yes: '是', no: '否', none: '无', add: '添加', comma: '、', semicolon: '；', quoted: (x: string) => `“${x}”`, colon: '：', about: (what: string, whom: string): string => `${what}：${whom}`,
  close: '关闭', cancel: '取消', take: '确定', settle: '作出决定', change: '修改', remove: '删除', actions: '操作', choose: '请选择', moveUp: '上移', moveDown: '下移',
  nothingFound: '没有找到', notJson: '不是正确的 JSON。', undo: '撤销', redo: '重做', nothingToUndo: '没有可以撤销的操作', nothingToRedo: '没有可以重做的操作',
  otherLanguage: 'English', otherLanguageLabel: 'Switch to English', theme: '外观', themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  reason: '理由', reasonHint: '写给后来的人看：为什么这样决定。', by: '由谁决定', byHint: '科室或姓名；这台电脑上会记住。',
  composing: '正在合并…', upToDate: '已是最新', composeFailed: '合并时出错', viewsLabel: '视图',
  views: { flow: '流程', form: '表单', inbox: '冲突', materials: '材料', questions: '情形', simulate: '模拟', papers: '文书', setup: '设置' },
  severity: { error: '错误', warning: '警告', info: '提示' },
  verdict: { satisfiable: '表单可填', empty: '表单填不成', unknown: '未能判定' },
  foot: (paper: number, asked: number) => `纸上 ${paper} 项 → 只问 ${asked} 项`,
  counts: { paper: '原表单合计', questions: '合并后要填', askedOnce: '只问一次', produced: '由前面的事项产生', derived: '可以推出', constant: '固定的', dropped: '不再问的' },
  notices: { done: '已完成', refused: '', undone: '已撤销', redone: '已重做', otherTab: '', told: '' },
  save: { saved: '已保存', unsaved: '未保存', saving: '正在保存', failed: '没有存上', conflict: '与另一个窗口冲突', offline: '离线', conflictText: '另一个窗口也改了这个套餐，而且已经保存。没有覆盖任何东西，请选择留下哪一份。', takeTheirs: '用那边的', keepMine: '用这边的', deleted: '已在另一个窗口删除', deletedText: '另一个窗口删除了这个套餐。您在这里看到的，现在哪里都没有存。', keepHere: '在这里留下', notKept: '没有存在这个浏览器里', leaveSure: '有修改没有存上，离开就没有了。还要离开吗？', tookTheirs: '已换成另一个窗口刚保存的内容' },
  fault: { title: '这一部分没能显示', away: '它还没有取到，可能是没有网络。您做的都还在：连上网以后再试一次。', broken: '这一部分出了错。您做的都还在：可以再试一次，撤销上一步，或者先去做别的。', again: '再试一次' },
  file: { menu: '文件', save: '立即保存', versions: '版本…', export: '导出为一个文件', exportBundle: '只导出套餐' },
  start: {
    title: '把几件事办成一件事', lead: '从目录里选事项，随时看到合成的一张表、一套材料和办理流程，把合不上的地方逐一定下来。', empty: '新建空白套餐', newTitle: { zh: '新的一件事', en: 'A new thing' },
    file: '打开文件…', drop: '也可以把文件拖到这里', kept: '本机保存的', nothingKept: '还没有。从空白或下面的示例开始，每次修改都会自动保存在这个浏览器里。', savedAt: (at: string) => `保存于 ${at}`, remove: '删除', removeSure: (title: string) => `删除“${title}”和它的全部版本？不能恢复。`,
    templates: '示例', itemCount: (n: number) => `${n} 个事项`, examplesNote: '示例数据，非武汉现行实施清单。', notKept: '这个浏览器不能保存内容：关闭之前请导出文件。', cannotOpen: '打不开', notRead: '这个浏览器读不出存下的内容。请再试一次，或者重新打开浏览器。', notThere: '这里没有这份内容，可能已被删除。', back: '回到开始页', opening: '正在打开…',
  },
  flow: {
    how: '显示方式', canvas: '画布', outline: '大纲', situation: '情形', everything: '全部事项', ownAnswers: '自己的回答', answer: '回答问题', emptyTitle: '先放进第一个事项', emptyText: '从左边目录把事项拖到这里，或者按旁边的加号。按 / 可以直接搜索，支持拼音。',
    steps: '办理步骤', edges: '先后顺序', connect: '添加先后', connectLead: '后办的事项等先办的办结后才开始。由材料和数据得出的先后不用自己画。', first: '先办', then: '后办', inactive: '此情形不办', remove: '移出套餐', onlyIf: '条件：', critical: '最费时', criticalHint: '缩短它才能缩短总时间',
    days: (d: number, sum: number) => `${d} 个工作日（逐个办 ${sum}）`, endsNeeded: '请选择先办和后办的事项。', followsFromData: '这条先后是自动得出的，不能删除；可以在大纲里改为不等。', noEdges: '没有先后要求，可以同时办。', carries: (what: readonly string[]) => `用到：${what.join('、')}`, cuts: { commitment: '承诺代替', deferral: '容缺后补' }, origins: { derived: '自动得出', drawn: '手工添加' },
    edgeActions: (a: string, b: string) => `${a} → ${b} 的操作`, disconnect: '删除这条先后', cutCommitment: '不等：改为告知承诺', cutDeferral: '不等：改为容缺后补', cutLead: '后办的事项不再等先办的办结，所用的材料或数据改为承诺或后补。', mend: '恢复等待', gives: (x: string) => `交给“${x}”`, waits: (x: string) => `等“${x}”`,
    noneChosen: '先选中事项。', ofChosen: (n: number) => `所选事项（${n}）`, copy: '复制', paste: '粘贴', all: '全选', find: '查找并定位', lineUp: (n: number) => `对齐 ${n} 个`, needThree: '至少选三个才能分布。', alignments: { left: '左对齐', centre: '水平居中', right: '右对齐', top: '上对齐', middle: '垂直居中', bottom: '下对齐', spreadAcross: '横向均匀分布', spreadDown: '纵向均匀分布' }, showQuestions: '情形问题', showResults: '办理结果', question: '情形问题', minimap: '缩略图', questionsAsked: (n: number) => `答 ${n} 个情形问题`, makes: '办出', arrange: '自动排列',
  },
  canvasLabels: { 'controls.ariaLabel': '画布控制', 'controls.zoomIn.ariaLabel': '放大', 'controls.zoomOut.ariaLabel': '缩小', 'controls.fitView.ariaLabel': '全部显示，太大时从头看', 'node.a11yDescription.default': '按回车或空格选中。按 Delete 移出，按 Esc 取消。', 'node.a11yDescription.keyboardDisabled': '按回车或空格选中，再用方向键移动。', 'edge.a11yDescription.default': '按回车或空格选中，按 Delete 删除手工添加的先后。' },
  drags: { sortable: '可排序', how: '按空格或回车拿起，用方向键移动，再按空格或回车放下，按 Esc 放回原处。', taken: (x: string) => `已拿起“${x}”。`, over: (x: string, on: string) => `“${x}”移到了“${on}”上。`, off: (x: string) => `“${x}”下面没有可以放的地方。`, put: (x: string, on: string) => `“${x}”已放到“${on}”上。`, dropped: (x: string) => `“${x}”已放下。`, stays: (x: string) => `“${x}”留在原处。` },
  clipboard: { copied: (n: number) => `已复制 ${n} 个事项`, noCopying: '浏览器不让复制。', otherThings: '剪贴板里没有事项。', noReading: '浏览器不让读剪贴板。', allThere: '这些都已经在套餐里了。' },
  canvasParts: { box: '方框', line: '连线', from: (a: string, b: string) => `从“${a}”到“${b}”的连线` },
  catalogue: { title: '事项目录', hide: '收起目录', show: '展开目录', search: '搜索事项', searchHint: '名称、拼音、编码', create: '新建事项', nothing: '没有这样的事项。可以按加号新建。', add: '加入', inBundle: '已在套餐中', asks: '要填', wants: '要交', creates: '产生', time: '时限', fields: (n: number) => `${n} 项` },
  limit: (h: Handling | undefined): string => (h?.immediate ? '即办' : h?.promised ? `承诺 ${h.promised.days} ${h.promised.unit === 'calendar' ? '日' : '个工作日'}` : h?.statutory ? `法定 ${h.statutory.days} ${h.statutory.unit === 'calendar' ? '日' : '个工作日'}` : '时限未写明'),
  items: { item: '事项', create: '新建事项', edit: '编辑事项', title: '事项名称', titleNeeded: '请写事项名称。', id: '标识', idHint: '字母开头，如 FOOD', department: '办理部门', version: '版本' },
  sent: {
    title: '送给部门', same: '原样送达', dropped: '不再送', codes: (pairs: readonly string[], more: number) => `换代码：${pairs.join('、')}${more > 0 ? ` 等 ${more + pairs.length} 个` : ''}`, scale: (factor: string) => `乘以 ${factor}`, date: (format: string) => `日期写成 ${format}`, text: '数写成文字', constant: (value: string) => `固定为 ${value}`, nullable: '没有时写空值', each: (what: string) => `每一项${what}`, line: (data: readonly string[]) => `写成一行：${data.join('、')}`,
  },
  tour: {
    title: '引导', offer: '第一次用？跟着做一遍', offerText: '用餐馆的例子，八步走完，随时可以退出。做的都是真的操作，另存一份，不影响示例。', begin: '开始引导', again: '再走一遍引导', at: (n: number, of: number) => `第 ${n} 步，共 ${of} 步`, leave: '结束引导', show: (view: string) => `去“${view}”`, skip: '跳过这步', finish: '完成', done: '做到了', notThere: '这个安装里没有餐馆的例子。',
    stops: {
      welcome: { title: '这是“开办餐馆”', text: '中间是办理流程：七个事项，谁先谁后由材料和数据得出。下面一行随时告诉您：各家表单共多少项，合成以后只问多少项。' },
      add: { title: '加入一个事项', text: '在左边目录里搜“招牌”或拼音 zhaopai，在“户外招牌设置”上按加号，或者拖到画布上。' },
      drop: { title: '少问一个问题', text: '到“表单”里选“是否学校/托幼机构”，按“更多 → 不再问…”。先看效果，再写理由，然后作出决定。' },
      materials: { title: '看一套材料', text: '几家都要的材料只交一份，每份都写着给谁、凭什么。兜底的和无谓的证明可以在这里去掉。' },
      answer: { title: '当一回申请人', text: '到“模拟”里回答几个问题，右边马上变：要办哪些事项、填多少栏、带什么、几天办完。' },
      papers: { title: '看减负账和告知单', text: '“文书”里有减负账、一次性告知单、办事指南、流程图，还有嵌入自己网页的代码。' },
      undo: { title: '放心改，都能撤销', text: '按上面的撤销（Ctrl+Z），再按重做。每一步都记着，关掉再打开也在。' },
      end: { title: '就这些', text: '每次修改自动保存在这个浏览器里。“文件”里可以存版本、比较、导出。按 ? 随时看帮助，也能从那里再走一遍。' },
    },
  },
  editor: {
    steps: { basics: '基本', subjects: '主体', form: '表单', materials: '材料', steps: '特别程序', outputs: '办理结果', handling: '办理方式' }, stepsLabel: '步骤', back: '上一步', next: '下一步', save: '保存', saveAndAdd: '保存并加入套餐', checks: '检查', allWell: '这一步没有问题。', elsewhere: (n: number) => `其他步骤还有 ${n} 处`, notYet: (steps: ReadonlySet<string>) => `还有没写对的：${[...steps].join('、')}。`, leaveSure: '有没保存的修改，放弃吗？', missing: (what: string) => `请写“${what}”。`,
    leads: { basics: '这是哪个部门的什么事项，依据是什么。', subjects: '这张表说到的人、地方、东西，各起一个名字。到了套餐里再对上是谁。', form: '逐栏写部门自己的表，并说明每一栏是哪个数据。绑定了同一数据的栏目，在套餐里只问一次。', materials: '申请人要交什么。每一行可以有几套材料，任选一套；一套里的都要。', steps: '现场勘验、专家评审等会中断时限的环节。相同的可以合并办。', outputs: '办完以后产生的证照和数据。后面的事项用到它们，就要等它。', handling: '时限、跑动次数、网办深度、收费和咨询方式。' },
    id: '标识', idHint: '字母开头，如 FOOD', kind: '事项类型', note: '备注', codes: '编码', basis: '设定依据', settings: '设置', asJson: 'JSON', json: (what: string) => `${what}(JSON)`, odd: '不是应有的写法，请在 JSON 里改。', oddMember: (what: string) => `“${what}”不是应有的写法，请在 JSON 里改。`, giveUp: '放弃这段文字', jsonHint: '按文档格式书写，写对了才采用。', wholeForm: '整张表单（JSON）', fromJson: '粘贴部门表单的 JSON Schema',
    subject: { name: '标识', title: '名称', type: '类型', many: '多行', add: '添加主体', none: '还没有主体。先说清这张表讲的是谁、哪里、什么。', remove: (name: string) => `删除主体 ${name}`, used: (n: number) => `${n} 个栏目用到` },
    list: { add: { materials: '添加材料', steps: '添加特别程序', outputs: '添加办理结果' }, none: { materials: '还没有材料。', steps: '没有特别程序。', outputs: '没有登记办理结果。' }, unnamed: '未命名', copy: '复制', choose: '选一行，在这里修改。' },
    field: {
      add: '添加栏目', addInside: '在里面添加', none: '还没有栏目。添加第一栏，或者粘贴部门表单的 JSON。', choose: '选一栏，在这里修改。', label: '栏目名称', name: '字段名', nameTaken: '这个字段名已经有了。', kind: '怎样填', required: '必填', row: '纸表第几行', help: '填写说明', unit: '单位', remove: '删除这一栏', more: '其他设置（JSON）', unnamed: '新栏目', bound: '已绑定', unbound: '没有绑定',
      kinds: { text: '文字', number: '数（可有小数）', whole: '整数', yesNo: '是或否', date: '日期', choice: '选一个', choices: '选几个', group: '一组栏目', table: '表格（多行）', other: '其他' }, minLength: '最少字数', maxLength: '最多字数', pattern: '格式（正则）', format: '校验', noFormat: '不校验', minimum: '最小', maximum: '最大', crossed: (least: string, most: string) => `“${least}”大于“${most}”，没有能填的。`, notCount: (label: string) => `“${label}”要写不小于 0 的整数。`, minRows: '最少行数', maxRows: '最多行数', minChosen: '最少选', maxChosen: '最多选', options: '选项', code: '代码', codeTitle: '选项名称', addOption: '添加选项', removeOption: (code: string) => `删除选项 ${code}`, fromList: '从代码表带入', chooseList: '选择代码表', 
      datum: '绑定到数据', datumHint: '数据字典里的哪一项。留空则只有本事项使用。', line: '由几个数据写成一行，请在其他设置（JSON）中修改。', suggestions: '可能是', bind: '绑定', noSuggestions: '没有相近的数据。', likely: (n: number) => `相似 ${n}%`, dictionary: '字典规定', takeLabel: '字典名称', map: '写法不同时怎样换', maps: { none: '一样，不用换', codes: '对照代码', scale: '换算', date: '日期写法', other: '其他（JSON）' }, codeMap: '对照表', factor: '乘以', factorHint: '元换成万元写 0.0001', dateFormat: '日期格式',
    },
    rules: {
      title: '什么时候问这一项', mode: '什么时候问', modes: { always: '总是问', only: '只在这种情形问', except: '这种情形不问', needed: '总是问，这种情形必填', spared: '总是问，不是这种情形就必填', limited: '总是问，这种情形另有限制', branch: '写在条件里', other: '另有写法' }, required: '问到时必填', requiredThen: '这种情形必填', situation: '什么情形', all: '几条都要满足。', field: '看哪一栏', how: '怎样算', hows: { one: '是其中之一', is: '是', among: '选了其中之一', filled: '填了就算', other: '另有写法' }, answer: '回答', evenEmpty: '没有填也算', limits: '这种情形的限制',
      addAtom: '再加一条', removeAtom: (what: string) => `删除这一条：${what}`, add: '再加一种情形', none: '没有别的栏目可以作条件。', when: (n: number) => `第 ${n} 种情形`, stillNamed: '表里另有条件用到它，请先在整张表单（JSON）里修改那个条件。', askedBy: (fields: readonly string[]) => `这些栏目的条件用到它，请先改它们的条件：${fields.join('、')}。`,
      only: (when: string) => `仅当：${when}`, except: (when: string) => `除非：${when}`, hung: (when: string) => `写在条件里：${when}`, not: (when: string) => `不是这样：${when}`, neededWith: (what: string) => `填了“${what}”就必填。`, free: (what: string) => `填了“${what}”也不必填`, is: (what: string, values: readonly string[]) => `“${what}”是${values.map((v) => `“${v}”`).join('或')}`, among: (what: string, values: readonly string[]) => `“${what}”选了${values.map((v) => `“${v}”`).join('或')}`, bound: (what: string, comparison: string, value: string) => `“${what}”${comparison} ${value}`, filled: (what: string) => `填了“${what}”`, meets: (what: string, limits: readonly string[]) => `“${what}”符合：${limits.join('、')}`, orEmpty: (what: string) => `${what}（没有填也算）`, and: '，并且', or: '，或者', group: (what: string) => `（${what}）`, variant: '几种写法中的一种', otherIf: '用另外的写法写的条件', ifJson: '条件（JSON）', ifJsonLead: '这个条件不能逐条显示，在这里按原样修改。',
      says: (yes: string, no: string) => `条件满足时：${yes}；不满足时：${no}。`, said: { nothing: '没有要求', never: '不问', required: '必填' }, saysLead: '这种写法不能逐项修改，可以改条件，也可以改成上面的一种。',
      branchOpen: '这一栏只写在条件里：照现在的写法，条件不满足时也会问，而且没有任何限制。', branchClosed: '这一栏只写在条件里，而表单不收没有列出的栏目，所以现在永远填不上。', branchPlain: '这一栏写在条件里。', asWritten: '照这个条件问', always: '改为总是问', bothSides: '条件的另一边也写了这一栏。',
    },
    shared: {
      title: '共用定义', note: (name: string, n: number) => `怎样填、选项和限制写在共用定义“${name}”里，${n > 1 ? `有 ${n} 处在用` : '只有这一处在用'}。`, together: (n: number) => (n > 1 ? `${n} 处一起改` : '修改定义'), togetherNow: (n: number) => `下面改的是共用定义，${n > 1 ? `用到它的 ${n} 处都会变` : '现在只有这一处在用'}。`, own: '改成这一栏自己的', disputed: (names: readonly string[]) => `这一栏自己也写了 ${names.join('、')}，和共用定义不同；请先在其他设置（JSON）里改成一样。`, inside: (name: string, n: number) => `这一栏在共用定义“${name}”里，${n > 1 ? `改动对用到它的 ${n} 处都有效` : '现在只有一处在用'}。`,
    },
    formats: { 'cn-resident-id': '居民身份证号', 'cn-credit-code': '统一社会信用代码', 'cn-mobile': '手机号', 'cn-postcode': '邮政编码', email: '电子邮箱', uri: '网址', time: '时间', 'date-time': '日期和时间' } as Readonly<Record<string, string>>,
  },
  settings: {
    usual: (value: string) => `默认（${value}）`,
    labels: { id: '标识', title: '名称', note: '备注', department: '部门', codes: '编码', basic: '基本编码', implementation: '实施编码', handling: '业务办理项编码', itemType: '事项类型', basis: '依据', clause: '条款', url: '网址', data: '产生的数据', material: '是哪种证照或材料', about: '关于哪个主体', level: '行使层级', immediate: '即办件：当场办结', statutory: '法定时限', promised: '承诺时限', days: '天数', unit: '按', visits: '到现场次数', visitReason: '为什么要到现场', online: '网办深度', nearby: '就近办：全市任一窗口', post: '可以邮寄', fee: '收费', place: '办理地点', hours: '办理时间', consult: '咨询方式', complain: '监督投诉方式', lists: '交什么（几套任选一套）', 'lists[]': '一套，里面的都要', necessity: '必要性', when: '只在什么情形', defer: '容缺：补交期限', source: '来源渠道', standard: '受理标准', sample: '样表', blank: '空表', type: '材料种类', accept: '收哪些形式', originals: '原件份数', copies: '复印件份数', retained: '原件留存', formats: '电子文件格式', maxBytes: '文件最大（字节）', maxAgeDays: '出具不超过（日）', minValidDays: '有效期至少还有（日）', kind: '哪种程序', limit: '期限', visit: '申请人要到场' },
    values: { 行政许可: '行政许可', 行政确认: '行政确认', 行政给付: '行政给付', 行政裁决: '行政裁决', 行政征收: '行政征收', 备案: '备案', 公共服务: '公共服务', 其他行政权力: '其他行政权力', national: '国家级', province: '省级', city: '市级', district: '区级', town: '乡镇（街道）级', none: '不能网办', inform: '网上咨询', file: '网上申报', full: '全程网办', working: '工作日', calendar: '日', copy: '复印件', certifiedCopy: '加盖公章的复印件', original: '原件', eLicence: '电子证照', required: '必要', optional: '非必要', deferrable: '可容缺', commitment: '告知承诺', applicant: '申请人自备', government: '政府部门核发', agency: '中介机构出具', other: '其他', siteInspection: '现场勘验', expertReview: '专家评审', hearing: '听证', publicNotice: '公示', test: '检验检测', auction: '招标拍卖' } as Readonly<Record<string, string>>,
  },
  subjects: {
    heading: '主体', lead: '这件事涉及谁、哪里、什么。各事项的主体对上同一个，数据才会合在一起。', add: '添加主体', edit: '修改主体', title: '名称', titleNeeded: '请写名称。', name: '标识', nameHint: '字母开头，如 legalRep', type: '类型', many: '可以有多个（多行）', usedBy: '哪些事项用到', none: '还没有主体。选中一个事项，可以一次带入它的主体。',
    align: '数据说的是谁', alignHint: '同一个主体的同一数据只问一次。', isWho: (s: string) => `${s}在套餐中是谁`, namesake: (s: string) => `${s}（同名）`, own: '只在本事项', bring: (n: number) => `带入 ${n} 个主体`, changed: { before: '变更前（原来的）', after: '变更后（新的）' }, occasions: { before: '（变更前）', after: '（变更后）' },
  },
  inspector: { title: '详情', hint: '选中一个事项，在这里看和改。', goto: { questions: '情形问题', form: '合并后的表单', inbox: '待定的冲突', materials: '合并后的材料' }, forWhom: '什么情形要办', forAll: '改为都要办', contents: '这个事项', steps: '特别程序' },
  condition: {
    title: '各事项的条件', always: '所有人都要办', reads: '读作：', incomplete: '还没有写完：请为每一条选择数据，写上界限。', addAtom: '加一条', addAll: '加一组（同时满足）', addAny: '加一组（满足其一）', all: '同时满足', any: '满足其一', how: '怎样组合', not: '不是：', makeNot: '取反', withoutNot: '去掉“不是”', removeGroup: '删除这一组', removeAtom: '删除这一条', andMore: '并且…', orMore: '或者…',
    datum: '数据', answer: '回答', oneOf: '属于', compare: '比较', limit: '界限', limitFrom: '界限来自', fixedNumber: '固定数', shape: '写法', shapes: { tree: '逐条', table: '表格' }, noTable: '含有“不是”或多层组合，不能写成表格。', noTableTwice: '同一种办法里对一个数据有两条要求，一格写不下。', tableLead: '每一行是一种满足的办法；空着的格子表示不限。', row: '办法', either: '不限', several: '几个之一…', demanded: '有要求', addRow: '加一行', addColumn: '加一列：数据', removeRow: (n: number) => `删除第 ${n} 行`, removeColumn: (what: string) => `删除列“${what}”`, cell: (n: number, what: string) => `第 ${n} 行：${what}`,
    named: '已命名的条件', namedLead: '起了名字的条件可以在各处重复使用；改一次，用到的地方都跟着改。', noneNamed: '还没有。编写条件时点“起名”即可。', use: '用已命名的条件…', giveName: '起名…', takeName: '起名', name: '名称', nameOf: '这个条件叫什么', unfold: '展开', fold: '收起', uses: (n: number) => `用到 ${n} 处`, forget: '不再命名',
    judged: { part: (x: string) => `「${x}」`, neverHere: (x: string) => `按本市标准，没有人能满足${x}。`, alwaysHere: (x: string) => `按本市标准，${x}所有人都满足。`, idleHere: (x: string) => `按本市标准，${x}不起作用。`, never: '没有人能满足这个条件。', neverPart: (x: string) => `没有人能满足${x}这一部分。`, together: (x: readonly string[]) => `${x.join('与')}不可能同时成立。`, always: '所有人都满足这个条件，写不写都一样。', alwaysPart: (x: string) => `${x}这一部分所有人都满足，可以删去。`, idle: (x: string) => `${x}可以删去，意思不变。` }, ofCity: (name: string) => `本市标准 ${name}`, filled: '填了就算',
  },
  comparisons: { minimum: '不小于', exclusiveMinimum: '大于', maximum: '不大于', exclusiveMaximum: '小于' },
  questions: {
    of: (kind: string, fields: readonly string[], all: number) => `${kind}：${fields.join('、')}${all > fields.length ? ` 等 ${all} 栏` : ''}`, title: '情形问题', lead: '用大白话问清情形；答案决定办哪些事项、填哪些栏、带哪些材料。', add: '添加问题', edit: '修改问题', none: '还没有问题。没有问题时，每个事项都要办。', wording: '问法', titleNeeded: '请写问法。', help: '说明', datum: '对应数据', datumHint: '如 situation.licensed；也可选字典里的数据，表单就不再问。', newDatum: '新的数据', answer: '怎样回答',
    kinds: { boolean: '是或否', number: '数', codes: '几个选项之一', dictionary: '按字典', other: '其他（JSON）' }, least: '最小', above: '要大于', most: '最大', codes: '选项代码', codesHint: '每行一个', schema: 'JSON Schema', schemaHint: '表单方言', answerIncomplete: '请写明怎样回答。', decides: '决定', saves: '最多省', rows: (n: number) => `以及 ${n} 行材料或程序`, nothingHangs: '还没有条件用到',
  },
  decisions: {
    add: '新决定', kind: '决定什么', fields: '涉及的栏目', addField: '再加一栏', firstField: '选择栏目', fieldNeeded: '请选择栏目。', data: { same: '是哪个数据', relabel: '哪个数据' }, title: '申请人看到的名称', when: '只在什么情形问', value: '固定为', valueJson: '或写 JSON', valueHint: '按该表单的写法，文字加引号', map: '对照（JSON）', mapHint: '映射步骤，如 [{"op":"scale","factor":"0.01"}]', more: '标识', id: '决定的标识', idHint: '留空则自动编号',
    kinds: { keepApart: '分开询问', same: '是同一数据', codeMap: '对照代码', convert: '换算', finer: '问更细的', relabel: '改名称', drop: '不再问', onlyWhen: '只在某情形问', fixed: '固定值' },
    hints: { keepApart: '各问各的，什么都不丢。', same: '只问一次，答案送到每一家。', codeMap: '按对照表把一种代码换成另一种。', convert: '按系数或写法换算。', finer: '问细的一种，粗的由它得出。', relabel: '只改申请人看到的名称。', drop: '本套餐中不再问这一栏。', onlyWhen: '不满足情形时不出现。', fixed: '总是送同一个值，不再问申请人。' },
    states: { inForce: '有效', stale: '已过时', idle: '暂不适用' }, renew: '重新确认', withdraw: '撤回', search: '搜索决定', past: '撤回和更新过的', pastLead: '按本次工作的操作记录，最近的在前。', hows: { withdrawn: '已撤回', renewed: '重新确认前' }, noneTitle: '还没有决定', noneText: '合不上的、说不清的地方，由人作出决定并写明理由；以后都能在这里查到。',
  },
  inbox: {
    title: '冲突与建议', open: '待定', decisions: '决定', waiting: (n: number) => `${n} 件待定`, filter: '筛选', allKinds: '全部种类', allStates: '全部状态', noneShown: '没有符合筛选的。', pick: (what: string) => `选中：${what}`, pickAll: '全选', picked: (n: number) => `已选 ${n} 件`, together: '一起决定', togetherLead: '只列出对每一件都适用的办法；一个理由，一次撤销。', noWay: '所选的事没有共同的办法，请分别决定。', leftOut: (what: readonly string[]) => `这些要单独看：${what.join('、')}`, allRefused: '没有一件能这样决定。', decideAll: (n: number) => `决定 ${n} 件…`, stateOfAll: '全部标为', oneReason: (n: number) => `${n} 件用同一个理由。`, note: '备注', noteHint: '例如问了谁、等什么。', kinds: { conflict: '冲突', stale: '过时的决定', idle: '暂不适用的决定', homonym: '同名不同义', suggestion: '可能相同' }, noneTitle: '没有待定的事', noneText: '各表能合的都合上了。改动事项或条件后，新的冲突会出现在这里。', detail: '详情', wholeForm: '整张表单',
    cause: '为什么合不上', dictionary: '数据字典', until: (n: number) => `决定之前分成 ${n} 个问题，各问各的。`, blocked: '这些要求不能同时满足。', proposals: '可以怎样决定', noProposals: '没有现成的办法：须由部门修改表单，或用条件分到不同情形。', decide: '这样决定…', state: '处理状态', states: { open: '未处理', asked: '已问部门', waiting: '等回复', later: '以后再说' },
    maybeSame: '这两处可能是同一数据', suggestionLead: '相似只是线索，由人确认。', datum: '字典数据', reasons: (n: number) => `相似 ${n}%，因为`, homonymHint: '名称相同而意思不同：不会合并。如果申请人会混淆，可以改名称。', resting: { stale: '决定之后，所涉及的栏目改过。请重新看一遍。', idle: '所涉及的事项现在不在套餐中；加回来后决定恢复有效。' },
  },
  likeness: ({ kind, facts }: Reason): string => ({ label: `名称相近 ${Math.round(Number(facts.share ?? 0) * 100)}%`, alias: `别名“${t(facts, 'alias')}”`, pinyin: `读音相同 ${t(facts, 'sound')}`, type: '类型相同', codeList: `${t(facts, 'common')} 个相同选项`, unit: `单位相同 ${t(facts, 'unit')}` })[kind],
  effect: { title: '这样决定以后', trying: '正在试算…', waiting: '写全以后可以看到效果。', nothing: '数目不变。', measures: { questions: '要填', merged: '只问一次', dropped: '不再问', constant: '固定', conflicts: '冲突', errors: '错误', warnings: '警告' } },
  problems: { title: '问题', none: '没有问题', nothing: '没有需要处理的问题。', showSettled: '也显示已认可的', show: '查看', letStand: '认可…', letStandBy: (by: string, reason: string) => `${by}认可：${reason}`, reopen: '取消认可', settledElsewhere: '由材料决定带来，请在材料中撤回。' },
  form: {
    how: '显示方式', data: '数据', preview: '预览', lead: (n: number, paper: number) => `合成 ${n} 个数据；原来各表共 ${paper} 项。`, emptyTitle: '还没有表单', emptyText: '把事项加进流程，这里就出现合成的结果。', addSection: '添加分区', section: '分区', sectionTitle: '分区名称', sectionId: '标识', sectionIdHint: '留空则自动编号', titleNeeded: '请写名称。', byItself: '自动归入', drag: '拖动调整顺序', holdsSubjects: '放哪些主体的数据', holdsItems: '放哪些事项的其余栏目', emptySection: '现在没有数据归在这里。',
    datum: '数据详情', choose: '选一个数据，看谁要、怎么要。', required: '必填', table: (n: number) => `表格，${n} 列`, sources: { asked: '要填', derived: '可推出', produced: '由事项产生' }, askers: (n: number) => `${n} 个事项`, ownData: '各事项自己的栏目', relabel: '改名称…', more: '更多', moreDeeds: '更多操作', join: '与别的数据合并…', part: '分开询问…', oneAsker: '只有一个栏目，不用分开', drop: '不再问…', fix: '固定值…', onlyWhen: '只在某情形问…', inSection: '放在哪个分区', bySubject: '随主体', limits: '合成后的要求', noLimits: '没有限制', who: '谁在问', narrows: '由它收紧', columns: '列',
    device: '屏幕', desktop: '电脑', phone: '手机', previewHint: '与正式使用的是同一个表单。', noPreviewTitle: '没有装预览', noPreviewText: '表单组件不在这个安装里。',
  },
  materials: {
    title: '一套材料', lead: (n: number, free: number) => `要带 ${n} 种，免交 ${free} 种。`, emptyTitle: '还没有材料', brought: '要带的材料', document: '材料', how: '形式', serves: '给谁', once: (n: number) => `一份给 ${n} 处`, optional: '可不带', deferred: (d: number) => `可后补 ${d} 天`, free: '不用带的', why: '为什么', rows: '各事项的材料清单', rowsLead: '每一行都可以决定不再收、容缺后补或告知承诺。', row: '清单上的写法', accepted: '收什么', necessity: '必要性', settled: '决定', or: ' 或 ', names: '没有写明材料',
    same: '并为同一种…', sameTitle: '并为同一种材料', sameLead: '以后各事项要的、办出的、库里有的都算保留的那一种；另一种在目录中记为已被替代。', sameFrom: '并入的', sameTo: '保留的', swap: '对调', replaced: '已被替代的材料', cameSo: '目录原来就是这样', sameDrag: '拖到另一种材料上，或者点一下选择', findings: '清单上的问题', fix: '处理', catchAllReason: '兜底条款：清单不得要求没有写明的材料。', noBasisReason: '没有法定依据，不再要求。', editItem: '修改事项…', useNew: (x: string) => `改用“${x}”`, onlyFaulty: '只看有问题的',
    retainedTwice: (doc: string, items: readonly string[]) => `${items.join('、')}都要收走“${doc}”的原件。`, impossible: (item: string) => `“${item}”的一行材料没有任何可交的文件。`, kinds: { drop: '不再收', defer: '容缺后补', commit: '告知承诺' }, hints: { drop: '这一行不再要求，例如兜底条款或无谓证明。', defer: '先受理，在期限内补交。', commit: '申请人书面承诺，事后核查。' },
  },
  necessities: { required: '必要', optional: '非必要', deferrable: '可容缺', commitment: '告知承诺' },
  simulate: {
    how: '显示方式', one: '一个申请人', all: '全部情形', emptyTitle: '还没有情形问题', emptyText: '添加情形问题后，可以在这里以申请人的身份回答。', answers: '回答', personas: '固定的人物', pinAs: '把现在的回答记为', pin: '固定', unpin: '取消固定', nameNeeded: '请写名称。', clear: '全部清除', unanswered: '未回答', noMatter: '不影响', result: '结果', items: '事项', fields: '要填', documents: '材料', days: '工作日', visits: '跑动', order: '办理顺序', stage: (n: number) => `第 ${n} 步`, noItems: '按现在的回答，没有要办的事项。', saved: '省下的栏目', cycle: (x: readonly string[]) => `互相等待：${x.join(' → ')}`,
    causes: { askedOnce: '别处已问', derived: '可以推出', produced: '前面产生', prefilled: '证照已有', notNow: '此情形不用', constant: '固定', dropped: '不再问' }, dossiers: '各部门收到的', incomplete: '回答还不够，拆不出完整的分件。', payload: (n: number) => `${n} 项`, brings: (n: number) => `${n} 种材料`, missing: (n: number) => `还缺 ${n} 项`, notGiven: '未填', awaits: (item: string) => `由“${item}”产生`, working: '正在计算全部情形…', allTried: (n: number) => `全部 ${n} 种情形都试过了。`, sampled: (n: number, all: number | undefined) => `情形太多${all === undefined ? '' : `（${all} 种）`}，试了有代表性的 ${n} 种：任意两个答案都碰到过。`, findings: '发现', dearest: '最费事的回答', costs: (f: number, m: number) => `平均 ${f} 项、${m} 种材料`, situation: '情形', allNo: '都答“否”或未回答', tryAll: (n: number) => `算出全部 ${n} 种`, coverage: '固定人物走到的分支', reached: (n: number, all: number) => `${all} 个分支走到了 ${n} 个。`, unreached: (n: number) => `还有 ${n} 个分支没有人物走到`, branch: '分支', condition: '条件', met: '满足', missed: '不满足', goThere: '按这种情形回答', nobody: '没有人走到这里', notMet: '试过的情形都没走到', more: (n: number) => `还有 ${n} 种没有列出。`,
  },
  papers: { title: '文书', sheets: { ledger: '减负账', notice: '告知单', guide: '办事指南', chart: '流程图', embed: '嵌入' }, emptyTitle: '还没有文书', ofAll: '这里把全部事项连同所有材料和环节合在一起算，还没有任何回答；没有哪位申请人会全都遇到。', chooseSituation: '选一种情形，就是一位申请人的文书。', burden: '负担', before: '分别办', after: '一件事', copies: '份数', cause: '省下的原因', lines: '栏目', fourWays: '四办', obstacles: (n: number) => `还差 ${n} 处`, done: '做到', writing: '正在写…', print: '打印', saveHtml: '存为网页', saveMarkdown: '存为文本', saveSvg: '存为图片', embedTitle: '放进自己的网页', embedLead: '一个脚本，一个标签。合成文件随版本发布，不会自己变。', copy: '复制', copied: '已复制', copyFailed: '浏览器不让复制，请选中文字后复制。', typesTitle: 'TypeScript 类型', typesLead: '合并后的记录，和送给每个部门的分件。与命令 onething types 的结果相同。', saveTypes: '下载类型文件', saveComposition: '下载合成文件' },
  setup: { bundle: '套餐', title: '名称', id: '标识', version: '版本', note: '备注', city: '城市', cityHint: '条件里的标准按这个城市。', noCity: '不指定', copies: '同一材料几家都要时', copiesHint: '共用一份电子件，还是各收各的。', copiesDefault: '默认（共用）', copiesKinds: { shared: '共用一份', summed: '各收一份' }, parameters: '这个城市的标准' },
  versions: { title: '版本', name: '给现在的样子起个名字', notKept: '没有存上，可能是浏览器的空间不够，或者不让保存。请改为导出一个文件。', notRead: '这个版本没能读出或比较，请稍后再试。', nameNeeded: '请写名称。', keep: '存为版本', none: '还没有版本。每次修改都会自动保存；版本是特意留下的样子。', compare: '与现在比较', restore: '恢复到这里' },
  help: {
    title: '帮助', way: '从空白到完成', keys: '快捷键', steps: ['在“流程”里从目录加入事项；选中事项，一次带入它的主体，并对上“数据说的是谁”。', '在“情形”里写问题，再给事项写条件：什么情形要办。', '到“冲突”里逐一决定合不上的、可能相同的；每个决定先看效果再写理由。', '在“表单”里排分区、改名称、把不用问的去掉。', '在“材料”里处理兜底和无谓的材料。', '在“模拟”里以申请人身份走一遍，固定几个人物。', '在“文书”里看减负账、告知单和指南；“文件”里存版本或导出。'],
    shortcuts: [['Ctrl+Z', '撤销'], ['Ctrl+Shift+Z', '重做'], ['Ctrl+S', '立即保存'], ['Alt+1 … Alt+8', '切换视图'], ['/', '搜索事项'], ['Delete', '移出选中的事项（画布、大纲）'], ['Ctrl+C  Ctrl+V', '复制、粘贴事项，也可贴到另一个套餐'], ['Ctrl+A  Ctrl+回车', '全选；在大纲里加选'], ['C', '在画布上为选中的事项添加先后'], ['N', '从画布到目录，加入事项'], ['Alt+↑ ↓', '在大纲里调整顺序'], ['方向键', '在画布上移动选中的事项'], ['?', '打开帮助']],
  },
  commands: {
    addItem: '加入事项', removeItem: '移出事项', moveItem: '调整事项顺序', setCondition: '修改条件', alignSubject: '对齐主体', defineItem: '编辑事项', forgetItem: '删除事项定义', editBundle: '修改套餐信息', setCity: '选择城市', setPolicy: '修改份数规则', restore: '恢复版本', addSubject: '添加主体', editSubject: '修改主体', removeSubject: '删除主体', addQuestion: '添加问题', editQuestion: '修改问题', moveQuestion: '调整问题顺序', removeQuestion: '删除问题',
    nameCondition: '命名条件', changeCondition: '修改命名的条件', forgetCondition: '取消条件的名称', addSection: '添加分区', assign: '归入分区', moveSection: '调整分区顺序', removeSection: '删除分区', renameSection: '修改分区名称', decide: '作出决定', withdraw: '撤回决定', renew: '重新确认决定', decideMaterial: '决定材料', withdrawMaterial: '撤回材料决定', sameMaterial: '并为同一种材料', connect: '添加先后', disconnect: '删除先后', cut: '不再等待', mend: '恢复等待', place: '移动', acknowledge: '认可问题', reopen: '取消认可', review: '标记状态', pin: '固定人物', unpin: '取消固定',
  },
  refusals: {
    unchanged: () => '没有变化。', invalid: (f: Facts) => `格式不对（${t(f, 'at')}，${t(f, 'code')}）。`, nameNeeded: () => '请写由谁决定。', reasonNeeded: () => '请写理由。', idTaken: (f: Facts) => `标识“${t(f, 'id')}”已经用过。`, badId: () => '标识以字母开头，只含字母、数字、连字符、下划线。',
    unknownItem: (f: Facts) => `没有事项“${t(f, 'item')}”。`, itemAlreadyIn: () => '已在套餐中。', itemInUse: () => '套餐正在用它，请先移出。', itemNotIn: (f: Facts) => `事项“${t(f, 'item')}”不在套餐中。`, unknownDepartment: () => '请选择办理部门。',
    unknownSubject: (f: Facts) => `没有主体“${t(f, 'subject')}”。`, subjectTaken: (f: Facts) => `主体“${t(f, 'subject')}”已经有了。`, otherType: () => '主体类型不同，对不上。', oneAbout: () => '一种材料说的是某个主体，另一种不是。', otherMany: () => '一个是单个，一个是多个，对不上。', unknownType: () => '请选择类型。',
    unknownQuestion: () => '没有这个问题。', questionTaken: () => '这个数据已经有问题在问。', badDatum: () => '数据名应是 主体.数据元，如 situation.licensed。', unknownSection: () => '没有这个分区。', noSuchPlace: () => '已经到头了。',
    unknownField: () => '有栏目在事项的表单里找不到。', decisionNeeds: (f: Facts) => ({ data: '请选择数据。', map: '请写对照。', title: '请写名称。', when: '请写情形。', value: '请写固定值。' } as Record<string, string>)[t(f, 'member')] ?? '还缺内容。', alreadySettled: (f: Facts) => `这一栏已有决定（${t(f, 'decision')}），请先撤回。`, unknownDecision: () => '没有这个决定。', decisionHolds: () => '这个决定仍然有效，不用重新确认。',
    unknownCondition: () => '没有这个命名的条件。', titleNeeded: () => '请写名称。', askedTogether: (f: Facts) => `“${t(f, 'item')}”的同一行同时要这两种，不是一种。`, unknownMaterial: () => '目录里没有这种材料。', unknownRow: () => '清单上没有这一行。', rowSettled: () => '这一行已有决定。', unknownEdge: () => '没有这条手工添加的先后。', edgeThere: () => '这条先后已经有了。', sameEnds: () => '一个事项不能等它自己。', unknownCity: () => '目录里没有这个城市。', unknownFinding: () => '这条问题没有被认可过。', unknownPersona: () => '没有这个人物。',
  },
} as const;
