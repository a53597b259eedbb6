import type { Json } from '../model/json.ts';
import { titleIn, type Facts, type Words } from './language.ts';

const t = (f: Facts, key: string): string => textOf(f[key]);
const textOf = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(textOf).join('、')
    : typeof value === 'string'
      ? value
      : (titleIn(value, 'zh') ?? JSON.stringify(value) ?? '');
const days = (f: Facts, unit: string): string => (f[unit] === 'calendar' ? '自然日' : '工作日');
const titles = (f: Facts, key: string): string =>
  (Array.isArray(f[key]) ? (f[key] as unknown[]) : [f[key]]).map((title) => `“${textOf(title)}”`).join('');
/** Whose keywords take something away. */
const whose = (f: Facts): string =>
  (Array.isArray(f['by']) ? (f['by'] as unknown[]) : [f['by']])
    .map((one) => (one === 'catalogue' ? '词典' : one === 'bundle' ? '套餐的问题或条件' : textOf(one)))
    .join('、');
const TYPES: Record<string, string> = {
  string: '文字',
  number: '数',
  integer: '整数',
  boolean: '是或否',
  array: '列表',
  object: '一组字段',
  null: '空'
};
const type = (value: unknown): string => (Array.isArray(value) ? value.map(type).join('或') : (TYPES[String(value)] ?? String(value)));

const STEP_MEMBERS: Record<string, string> = {
  text: '文字,最多 8 个字符',
  texts: '数据名的列表',
  name: '代码对照的名称',
  pairs: '代码对的列表 [代码, 代码]',
  writing: ' "string" 或 "integer"'
};
const WHAT: Record<string, string> = { item: '事项', row: '材料', step: '特别程序', decision: '决定' };
/** Keywords of a schema within, without the type where more is said. */
const inside = (value: unknown): [string, Json][] => {
  const all = typeof value === 'object' && value ? (Object.entries(value) as [string, Json][]) : [];
  return all.length > 1 ? all.filter(([keyword]) => keyword !== 'type') : all;
};

export const zh: Words = {
  findings: {
    'join.otherBundle': (f) => `这一份分件属于“${t(f, 'found')}”,不属于“${t(f, 'wanted')}”。请写明它所属的套餐。`,
    'join.unknownItem': (f) => `套餐里没有事项 ${t(f, 'item')}。有:${t(f, 'known')}。`,
    'join.twice': (f) => `${t(f, 'item')} 的分件已经由 ${t(f, 'first')} 给出。请去掉一份。`,
    'file.missing': (f) => `找不到文件 ${t(f, 'file')}。请检查路径。`,
    'file.notAbove': (f) => `${t(f, 'file')} 旁边和上层文件夹里都没有 ${t(f, 'name')}。请放到那里,或用 --${t(f, 'option')} 说明在哪里。`,
    'file.noDrive': (f) => `这里没有 ${t(f, 'drive')} 盘,找不到 ${t(f, 'file')}。请检查路径。`,
    'file.isFolder': (f) => `${t(f, 'file')} 是文件夹。请写明其中的文件。`,
    'file.noRight': (f) => `没有权限读取 ${t(f, 'file')}。请申请读取权限,或复制到有权限的地方。`,
    'file.longName': (f) => `文件名 ${t(f, 'file')} 太长。请改短。`,
    'file.loop': (f) => `链接 ${t(f, 'file')} 绕成了圈。请写文件本身。`,
    'file.failed': (f) => `读不了 ${t(f, 'file')}(${t(f, 'reason')})。请检查磁盘或网络,再试一次。`,
    'file.noFolder': (f) => `写不了 ${t(f, 'file')}:没有文件夹 ${t(f, 'folder')}。请先建好,或检查路径。`,
    'file.noRightToWrite': (f) => `没有权限写入 ${t(f, 'file')}。请换一个文件夹,或申请写入权限。`,
    'file.noRoom': (f) => `没有空间写入 ${t(f, 'file')}。请腾出空间,或换一个磁盘。`,
    'file.notWritten': (f) => `写不了 ${t(f, 'file')}(${t(f, 'reason')})。请检查磁盘或网络,再试一次。`,
    'read.otherKind': (f) => `这里需要“${t(f, 'wanted')}”文档,文件里是“${t(f, 'found')}”。`,
    'read.empty': () => '文件是空的。',
    'read.otherEncoding': (f) => `文件不是 UTF-8 编码,看来是 ${t(f, 'encoding')}。请在编辑器里另存为 UTF-8,或按 UTF-8 重新导出。`,
    'read.notText': () => '文件里不是文字,可能是图片、压缩包或程序。请选 JSON 文件。',
    'read.brokenEncoding': () => '从这里起的字节不是 UTF-8:文件已损坏,或用了别的编码。请在原来的编辑器里另存为 UTF-8,或重新取得文件。',
    'read.tooLarge': (f) => `文件太大,最多 ${t(f, 'limit')} 字节。请拆开。`,
    'read.tooManyValues': (f) => `值太多,最多 ${t(f, 'limit')} 个。请拆开。`,
    'read.tooDeep': (f) => `嵌套太深,最多 ${t(f, 'limit')} 层。`,
    'read.syntax': (f) =>
      `不是 JSON:这里应有${({ value: '一个值', name: '带双引号的成员名', colon: '冒号', commaOrEnd: '逗号或结束括号', end: '文件结束', escape: '正确的转义', quote: '结束的双引号', noControl: '可见字符' } as Record<string, string>)[t(f, 'expected')] ?? '别的内容'},实际是“${t(f, 'found')}”。`,
    'read.notJson': () => '不是 JSON 能表示的数据。',
    'read.noJsonText': (f) =>
      f['line'] === undefined ? '这不是 JSON 文本。' : `这不是 JSON 文本:从第 ${t(f, 'line')} 行第 ${t(f, 'column')} 列起读不通。`,
    'read.newerFormat': (f) => `这个文件由更新的版本写成(格式 ${t(f, 'found')}),现在的版本只能读格式 ${t(f, 'known')}。请先升级,再打开它。`,
    'read.duplicateKey': (f) => `成员“${t(f, 'key')}”写了两次(第一次在第 ${t(f, 'firstLine')} 行),后写的会悄悄盖掉前一个。请删去一个。`,
    'read.unsafeKey': (f) => `成员名不能是“${t(f, 'key')}”。`,
    'read.notFinite': (f) => `数 ${t(f, 'text')} 超出范围。`,
    'read.lostDigits': (f) => `数 ${t(f, 'text')} 的位数存不下,会变成 ${t(f, 'kept')}。请写成文字。`,
    'read.longString': (f) => `文字太长(${t(f, 'length')} 个字符),最多 ${t(f, 'limit')}。`,
    'read.loneSurrogate': () => '文字里有残缺的字符。请重新输入。',
    'read.cycle': () => '数据引用了它自己。',
    'read.notADocument': () => '文档应是一个 JSON 对象。',
    'read.kindMissing': (f) => `缺少 kind。可用:${t(f, 'known')}。`,
    'read.unknownKind': (f) => `不认识的 kind“${t(f, 'kind')}”。可用:${t(f, 'known')}。`,
    'read.more': (f) => `还有 ${t(f, 'more')} 个问题没有列出。`,
    'shape.type': (f) => `这里应是${type(f['type'])}。`,
    'shape.required': (f) => `缺少成员“${t(f, 'member')}”。`,
    'shape.unknownMember': (f) => `不认识的成员“${t(f, 'member')}”。请检查拼写或删去。`,
    'shape.enum': (f) => `只能是:${t(f, 'values')}。`,
    'shape.const': (f) => `只能是 ${t(f, 'value')}。`,
    'shape.pattern': (f) => `写法不对,应符合 ${t(f, 'pattern')}。`,
    'shape.id': () => '标识应以字母开头,只含字母、数字、连字符、下划线,最多 64 个字符。',
    'shape.digest': () => '摘要应是 sha256: 加 64 位十六进制。可用 onething stamp 写入。',
    'shape.minLength': (f) => `至少 ${t(f, 'limit')} 个字符。`,
    'shape.maxLength': (f) => `最多 ${t(f, 'limit')} 个字符。`,
    'shape.minItems': (f) => `至少 ${t(f, 'limit')} 项。`,
    'shape.maxItems': (f) => `最多 ${t(f, 'limit')} 项。`,
    'shape.format': (f) => `不是正确的${t(f, 'format')}。`,
    'shape.condition': () => '条件应是 {datum, in}、{all}、{any}、{not} 之一。',
    'shape.other': (f) => `不符合文档格式(${t(f, 'keyword')})。`,
    'map.unknownOp': () => '不认识的映射步骤。可用:codes、scale、date、text、constant、nullable、line、each。',
    'map.notAList': () => 'x-map 应是步骤的列表:[{ "op": … }]。',
    'form.notAnObject': () => '表单应是 {"type":"object","properties":{…}}。',
    'form.badDatumKey': (f) => `x-data ${t(f, 'key')} 不是数据名。写成 主体.数据元,表格写 主体[],列写 主体[].数据元。`,
    'dialect.notASchema': () => '这里应是 JSON Schema。',
    'dialect.unknownKeyword': (f) => `不认识的关键字“${t(f, 'keyword')}”。请检查拼写;自己的注释以 x- 开头。`,
    'dialect.notModelled': (f) => `事项表单里不能用“${t(f, 'keyword')}”。见方言说明。`,
    'dialect.wrongValue': (f) => `“${t(f, 'keyword')}”的值不对。`,
    'dialect.badPattern': (f) => `“${t(f, 'pattern')}”不是带 u 标志的正则表达式。`,
    'dialect.slowPattern': (f) =>
      `正则表达式“${t(f, 'pattern')}”里的“${t(f, 'part')}”不能一遍读完就判断。请不用反向引用、后行断言、\\b 和 (?i:;前后应有什么,可用字符类或先行断言 (?=…) 写出。`,
    'dialect.largePattern': (f) =>
      `正则表达式“${t(f, 'pattern')}”把次数和分组展开后太大(上限 ${t(f, 'limit')})。长度请写在 minLength、maxLength 里,正则只管用哪些字符。`,
    'dialect.unknownFormat': (f) => `不认识的格式“${t(f, 'format')}”。可用:${t(f, 'known')}。`,
    'dialect.remoteRef': () => '只能引用本文档内的 #/…。请把它写进 $defs。',
    'dialect.danglingRef': (f) => `引用 ${t(f, 'ref')} 指向的地方不存在。`,
    'dialect.recursiveRef': (f) => `引用 ${t(f, 'ref')} 绕回了自己。`,
    'dialect.repeatedCode': () => '代码重复。每个代码只写一次。',
    'dialect.tooDeep': () => '表单嵌套太深。',
    'dialect.tooLarge': (f) => `引用逐处展开后表单太大,最多 ${t(f, 'limit')} 处。请少引用几次,或不要在被引用的定义里再引用多次。`,
    'dialect.hugeNumber': (f) => `数太大,绝对值不超过 ${t(f, 'limit')}。`,
    'dialect.otherDraft': (f) => `“${t(f, 'keyword')}”不是 ${t(f, 'draft')} 的关键字。`,
    'dialect.generalOneOf': () => 'oneOf 只能是代码表({const, title})或以一个常量区分的几种情形。其余请用 if/then/else。',
    'dialect.generalAnyOf': () => 'anyOf 只能是几个 {required: […]}。其余请用 if/then/else。',
    'dialect.closedCondition': () => '条件里不能写 additionalProperties: false。',
    repeatedCode: (f) => `代码 ${t(f, 'code')} 重复。`,
    codeNotInList: (f) => `代码 ${t(f, 'code')} 不在代码表 ${t(f, 'codeList')} 里。`,
    repeatedPair: (f) => `代码 ${t(f, 'code')} 对照了两次。请只留一次。`,
    unknownCodeList: (f) => `没有代码表 ${t(f, 'codeList')}。`,
    unknownDerivation: (f) => `推导来源 ${t(f, 'from')} 不是同一主体的数据元。`,
    unknownHomonym: (f) => `同名异义的 ${t(f, 'homonym')} 不存在。`,
    unknownDepartment: (f) => `没有部门 ${t(f, 'department')}。可用:${t(f, 'known')}。`,
    unknownSubjectType: (f) => `没有主体类型 ${t(f, 'type')}。`,
    unknownBundleSubject: (f) => `套餐没有主体 ${t(f, 'subject')}。可用:${t(f, 'known')}。`,
    alignedType: (f) => `主体类型不同:事项是 ${t(f, 'mine')},套餐是 ${t(f, 'theirs')}。`,
    alignedMany: (f) => `主体 ${t(f, 'subject')} 一边是多个,一边是一个。`,
    alignedOccasion: (f) =>
      `主体 ${t(f, 'subject')} 说的是另一个时候,套餐却把它并入 ${t(f, 'theirs')}。请在套餐里分别写明“${t(f, 'subject')}”是谁;在此之前它的数据单独填写。`,
    namesakeTitle: (f) =>
      `“${t(f, 'item')}”里的主体 ${t(f, 'subject')} 叫“${t(f, 'mine')}”,套餐里同名的叫“${t(f, 'theirs')}”。名字相同不等于同一个人,它的数据单独填写;确是同一主体的,请在套餐该事项的 subjects 里写明。`,
    namesakeTaken: (f) =>
      `套餐已把“${t(f, 'item')}”的另一个主体当作 ${t(f, 'subject')},同名的这一个就不再自动并入。确是同一主体的,请在套餐该事项的 subjects 里写明。`,
    namesakeType: (f) => `“${t(f, 'item')}”里的主体 ${t(f, 'subject')} 与套餐里同名的主体类型或数目不同,是两个主体。`,
    repeatedDocument: (f) => `有两份文档都叫 ${t(f, 'id')},分不清指的是哪一份。请给其中一份另取标识,或删去一份。`,
    repeatedItem: (f) => `事项 ${t(f, 'item')} 列了两次,两处都不采用。请只留一处,或为第二处另写一份事项文档。`,
    missingItem: (f) => `找不到事项 ${t(f, 'item')} 的文档。`,
    sectionSubject: (f) => `部分提到的主体 ${t(f, 'subject')} 不在套餐里。`,
    sectionItem: (f) => `部分提到的事项 ${t(f, 'item')} 不在套餐里。`,
    decisionNeeds: (f) => `“${t(f, 'kind')}”决定需要成员 ${t(f, 'member')}。`,
    unknownField: (f) => `事项 ${t(f, 'item')} 没有字段 ${t(f, 'path')}。`,
    'policy.derivableAsked': (f) => `“${t(f, 'label')}”可由“${t(f, 'from')}”推出,不必再问。`,
    'policy.outputAsked': (f) => `“${t(f, 'label')}”由本事项产生,不应让申请人填写。可用“不问”决定去掉。`,
    'policy.sameDatumTwice': (f) => `“${t(f, 'label')}”和“${t(f, 'other')}”是同一个数据,一张表里问了两次。`,
    'policy.narrowName': (f) => `“${t(f, 'label')}”最多 ${t(f, 'limit')} 个字符,少数民族和外国姓名可能放不下。绝不截断,请放宽。`,
    'policy.supersededCode': (f) => `“${t(f, 'label')}”已由统一社会信用代码取代(GB 32100-2015)。`,
    'policy.catchAll': (f) => `“${t(f, 'title')}”是兜底条款,没有说明要哪一份材料。请列明名称,或用决定去掉。`,
    'policy.openEnded': (f) => `“${t(f, 'title')}”里有“等”,范围不明。请写全。`,
    'policy.severalDocuments': (f) => `“${t(f, 'title')}”一行要了几份材料(${titles(f, 'documents')})。请分行列明。`,
    'policy.noBasis': (f) => `“${t(f, 'title')}”没有设定依据。没有法律法规依据的证明和材料应当取消。`,
    'policy.noCount': (f) => `“${t(f, 'title')}”没有写明份数。`,
    'policy.noStandard': (f) => `这些材料没有受理标准:${titles(f, 'rows')}。`,
    'policy.noSample': (f) => `这些材料没有示例样表或空白表格:${titles(f, 'rows')}。`,
    'policy.noIssuer': (f) => `这些材料没有写明出具单位:${titles(f, 'rows')}。`,
    'policy.supersededMaterial': (f) => `“${t(f, 'title')}”已被取代${t(f, 'by') ? `,应改为“${t(f, 'by')}”` : ''}。`,
    'policy.outputDemanded': (f) => `“${t(f, 'title')}”是本事项自己的办理结果,不能要求申请人提交。`,
    'policy.stepWithoutBasis': (f) => `特别程序“${t(f, 'title')}”没有设定依据。`,
    'policy.limitExceeded': (f) =>
      `承诺时限 ${t(f, 'promised')} 个${days(f, 'promisedUnit')},可能超过法定时限 ${t(f, 'statutory')} 个${days(f, 'statutoryUnit')}。`,
    'policy.noLimit': () => '没有写明法定时限或承诺时限,整体时间算不准。',
    'policy.severalVisits': (f) => `要到现场 ${t(f, 'visits')} 次。最多应为一次。`,
    'policy.visitThoughOnline': (f) => `已可全程网办,却仍要到现场 ${t(f, 'visits')} 次。`,
    'policy.needlessVisit': (f) => `要到现场 ${t(f, 'visits')} 次,却没有说明必须到场的原因。`,
    'policy.materialMadeHere': (f) => `${t(f, 'item')}要的${titles(f, 'rows')}由套餐内的${t(f, 'makers')}产生,办理时不用交。`,
    'policy.datumMadeHere': (f) => `${t(f, 'item')}问的${titles(f, 'rows')}由套餐内的${t(f, 'makers')}产生,办理时不用填。`,
    unknownMaterial: (f) => `没有材料类型 ${t(f, 'material')}。请先写进词典。`,
    documentAbout: (f) => `材料 ${t(f, 'material')} 是关于 ${t(f, 'about')} 的,这里却用在 ${t(f, 'subject')} 上。`,
    unknownRow: (f) => `事项 ${t(f, 'item')} 没有材料行 ${t(f, 'row')}。可用:${t(f, 'known')}。`,
    notInBundle: (f) => `套餐里没有事项 ${t(f, 'item')}。`,
    unknownCity: (f) => `没有城市 ${t(f, 'city')}。可用:${t(f, 'known')}。`,
    missingParameter: (f) => `条件用到参数 ${t(f, 'parameter')},城市 ${t(f, 'city')} 没有给出。请补上,或不在该城市使用。`,
    idleCut: (f) => `${t(f, 'to')} 本来就不等 ${t(f, 'from')},这条切断没有用处。`,
    fixedRefused: (f) => `固定值 ${t(f, 'value')} 不被“${t(f, 'label')}”接受,决定没有执行。`,
    'onlyWhen.required': (f) => `${t(f, 'datum')} 是 ${t(f, 'items')} 的必填项,不能只在某些情形才问。`,
    'onlyWhen.shared': (f) => `${t(f, 'datum')} 还有 ${t(f, 'items')} 在问,不能由这个决定收起。`,
    'simulate.idleQuestion': (f) => `问题 ${t(f, 'datum')} 的答案什么也不影响。`,
    'simulate.unreachableQuestion': (f) => `问题 ${t(f, 'datum')} 在任何情形下都用不到。`,
    'simulate.neverActive': (f) => `事项 ${t(f, 'item')} 在任何情形下都不会办理。`,
    'simulate.neverAsked': (f) => `${t(f, 'item')} 的材料 ${t(f, 'row')} 在任何情形下都不会要。`,
    'simulate.contradiction': (f) => `只要办理 ${t(f, 'item')},表单就无法填成。`,
    'simulate.conflict': () => '有的情形下,材料无法同时满足各部门。',
    unknownDatum: (f) => `这个套餐没有人问 ${t(f, 'datum')}。请检查拼写。`,
    codeOutsideSchema: (f) => `数据元自己的 schema 不接受代码表 ${t(f, 'codeList')} 的 ${t(f, 'codes')}。请让 schema 接受,或换一个代码表。`,
    conditionColumn: (f) => `${t(f, 'datum')} 是表格 ${t(f, 'table')} 的一列:每行一个值,而条件只看一个值。请改问整张表,或加一个引导问题。`,
    conditionNever: (f) => `“${t(f, 'datum')}”不可能是这样的值,条件永远不成立。请检查界限。`,
    conditionValue: (f) => `“${t(f, 'datum')}”不可能是 ${t(f, 'value')}${f['known'] ? `,只能是 ${t(f, 'known')} 之一` : ''}。请检查代码。`,
    dayTwice: (f) => `${t(f, 'day')} 既是假日又是工作日。请只留一处。`,
    decidedTwice: (f) => `“${t(f, 'item')}”的字段 ${t(f, 'path')} 用同样的方式决定了两次。请只留一个决定。`,
    decisionIgnores: (f) => `“${t(f, 'kind')}”决定用不到成员 ${t(f, 'member')}。请删去,或改用别的决定。`,
    edgeToItself: (f) => `事项 ${t(f, 'item')} 不能等它自己。请写另一个事项。`,
    'form.closedOut': (f) => `属性“${t(f, 'name')}”永远填不进去:写着 additionalProperties: false 的那一处没有声明它。请在那里声明。`,
    'form.impossibleValue': (f) =>
      `“${t(f, 'name')}”不可能是 ${t(f, 'value')}${f['known'] ? `,表单只列了 ${t(f, 'known')}` : ''}。请检查这个值。`,
    'form.neverHolds': (f) => `“${t(f, 'name')}”不可能是这样的值,这种情况不会出现。请检查界限。`,
    'form.neverMet': (f) => `按表单其余部分,“${t(f, 'name')}”不可能这样;在这种情况下什么也填不成。请检查界限。`,
    'form.unknownProperty': (f) => `表单在这里没有属性“${t(f, 'name')}”。现有:${t(f, 'known')}。请检查拼写。`,
    'form.valueNeverComes': (f) =>
      `按词典,“${t(f, 'name')}”不可能是 ${t(f, 'value')}${f['known'] ? `,只能是 ${t(f, 'known')} 之一` : ''};这种情况不会出现。`,
    formCodes: (f) =>
      `“${t(f, 'label')}”列了 ${t(f, 'codes')},而词典的“${t(f, 'datum')}”不会是这些值,没有人能选。请加上代码对照的步骤,或改正列表。`,
    'map.needs': (f) => `步骤 ${t(f, 'op')} 缺成员 ${t(f, 'member')}。`,
    'map.unknownMember': (f) => `步骤 ${t(f, 'op')} 没有成员“${t(f, 'member')}”。可用:${t(f, 'known') || '无'}。`,
    'map.member': (f) => `步骤 ${t(f, 'op')} 的成员 ${t(f, 'member')} 应是${STEP_MEMBERS[t(f, 'wanted')] ?? t(f, 'wanted')}。`,
    'map.dateFormat': (f) => `“${t(f, 'format')}”不是日期写法,这些字母会原样发给部门。可用:${t(f, 'known')}。`,
    'map.integerDate': (f) => `“${t(f, 'format')}”写不成整数。只有 YYYY 和 YYYYMMDD 可以。`,
    'map.factor': (f) => `倍数 ${t(f, 'factor')} 不是带引号的小数。元换万元写 "0.0001"。`,
    'map.factorZero': () => '倍数为 0,任何值都会发成 0。请写两个单位之间的倍数。',
    'map.twoMaps': (f) => `这一步自己写了代码对,又用了代码对照 ${t(f, 'codeMap')}。请只留一种。`,
    'map.lineAlone': () => '拼成一行(line)只能单独成步。',
    'map.lineOfOne': (f) => `拼成一行要几个数据,x-data 只有 ${t(f, 'data') || '无'}。请按顺序在 x-data 里列出各段。`,
    'map.optionalNoPart': (f) => `${t(f, 'key')} 不是这一行的组成部分。各段:${t(f, 'data')}。`,
    'map.wrongKind': (f) => `步骤 ${t(f, 'op')} 要的是${type(f['takes'])},这里来的是${type(f['comes'])}。请换步骤或换数据。`,
    'map.wrongResult': (f) => `这些步骤得到${type(f['comes'])},而“${t(f, 'label')}”要的是${type(f['takes'])}。请换步骤,或改表单。`,
    'map.noDate': (f) => `“${t(f, 'label')}”的数据不是日期。请给数据元加上格式 date,或去掉这一步。`,
    'map.nullRefused': (f) => `没有填写时会发出 null,而“${t(f, 'label')}”不接受。请去掉这一步,或让表单接受 null。`,
    'map.constantRefused': (f) => `“${t(f, 'label')}”不接受它总会收到的 ${t(f, 'value')}。请检查这个值。`,
    'map.codeUnknown': (f) =>
      `“${t(f, 'label')}”的数据不可能是 ${t(f, 'code')}${f['known'] ? `,只能是 ${t(f, 'known')} 之一` : ''}。请检查代码对的第一个代码。`,
    'map.codeRefused': (f) =>
      `“${t(f, 'label')}”不接受 ${t(f, 'code')}${f['known'] ? `,只列了 ${t(f, 'known')}` : ''}。请检查代码对的第二个代码。`,
    'map.otherList': (f) => `代码对照 ${t(f, 'codeMap')} 从“${t(f, 'from')}”出发,而“${t(f, 'label')}”的数据没有这些代码。请换一个对照。`,
    'map.noneTaken': (f) => `代码对照 ${t(f, 'codeMap')} 得到的代码,“${t(f, 'label')}”一个也不接受。请换一个对照。`,
    'map.listsDiffer': (f) =>
      `代码对照 ${t(f, 'codeMap')} 得到“${t(f, 'label')}”不接受的 ${t(f, 'refused')},却得不到它列着的 ${t(f, 'idle')}。请检查这些代码。`,
    'map.notOfAField': (f) => `“${t(f, 'label')}”是一组字段或一张表;步骤要写在里面的字段上。`,
    'map.withoutDatum': (f) => `“${t(f, 'label')}”有步骤,却没有出发的数据。请写上 x-data。`,
    representativeNoPair: (f) => `${t(f, 'code')} 并不对应 ${t(f, 'image')};代表代码应是对应到它的代码之一。`,
    neverApplies: (f) =>
      `${f['item'] ? `${t(f, 'item')}的` : ''}${WHAT[t(f, 'what')] ?? ''}“${t(f, 'title')}”等的条件在这个套餐里永远不成立。请检查条件。`,
    nobodyAsks: (f) =>
      `${WHAT[t(f, 'what')] ?? ''}“${t(f, 'title')}”的条件提到“${t(f, 'datum')}”(${t(f, 'key')}),但没有问题设定它,也没有事项询问或产生它。请加一个问题,或换一个数据。`,
    noCity: (f) => `条件用到参数 ${t(f, 'parameter')},套餐却没有选城市;选定之前,这个界限不起作用。`,
    noPlace: (f) => `${f['item'] ? `${t(f, 'item')}里` : ''}没有 ${t(f, 'place')},这条说明没有对象。请改正位置,或删去。`,
    rowsOfOne: (f) => `${t(f, 'key')} 说的是各行,而主体 ${t(f, 'subject')} 只有一个。请去掉 [],或把主体声明为多个。`,
    oneOfRows: (f) => `主体 ${t(f, 'subject')} 有多个,数据写成 ${t(f, 'subject')}[].数据元,不是 ${t(f, 'key')}。`,
    otherMeaning: (f) =>
      `“${t(f, 'datum')}”的代码 ${t(f, 'code')} 在${t(f, 'in')}里是“${t(f, 'mine')}”,在${t(f, 'other')}里是“${t(f, 'theirs')}”。请用步骤对照代码,或改正代码表。`,
    unknownParameter: (f) => `没有城市给出参数 ${t(f, 'parameter')}。可用:${t(f, 'known') || '无'}。`,
    parameterKind: (f) => `${t(f, 'keyword')} 不能用参数 ${t(f, 'parameter')}:它在${t(f, 'city')}是 ${t(f, 'value')}。请检查关键字。`,
    parameterValue: (f) =>
      `没有城市把参数 ${t(f, 'parameter')} 定为 ${t(f, 'value')}(只有 ${t(f, 'known')}),条件永远不成立。请检查这个值。`,
    questionNever: (f) => `“${t(f, 'title')}”的任何答案都不是词典里“${t(f, 'datum')}”的值。请让两者一致。`,
    questionOption: (f) =>
      `“${t(f, 'title')}”给出的选项 ${t(f, 'options')} 不是“${t(f, 'datum')}”的值${f['known'] ? `,词典只有 ${t(f, 'known')}` : ''}。请检查选项。`,
    questionOfRows: (f) => `一个问题只设定一个值,${t(f, 'datum')} 却是多行的。请写单个主体的数据。`,
    questionTwice: (f) => `${t(f, 'datum')} 有两个问题在问。请只留一个。`,
    questionWider: (f) =>
      `“${t(f, 'title')}”允许的比词典里的“${t(f, 'datum')}”宽(${f['keyword'] === 'type' ? '类型不同' : zh.keyword(t(f, 'keyword'), f['limit'] as never)}),超出的答案没有去处。请收窄问题,或放宽词典。`,
    relabelsNothing: (f) => `没有人问“${t(f, 'datum')}”,这个标题不会有人看到。`,
    repeatedId: (f) => `编号 ${t(f, 'id')} 在这个列表里出现了两次。请改掉一个。`,
    rowTwice: (f) => `${t(f, 'item')}的材料行“${t(f, 'row')}”决定了两次。请只留一个决定。`,
    sectionDatum: (f) => `部分提到的 ${t(f, 'datum')} 没有人问。请检查拼写,或删去。`,
    sectionDatumTwice: (f) => `${t(f, 'datum')} 在各部分里出现了两次。请只留一处。`,
    settlesNothing: (f) => `${titles(f, 'fields')}分开问了,可是没有别的字段问同一个数据,这个决定没有用处。请删去。`,
    supersededInACircle: (f) => `${t(f, 'material')} 由 ${t(f, 'by')} 取代,而后者又由它取代。请断开这个圈。`,
    unknownBroader: (f) => `${t(f, 'code')} 的上级 ${t(f, 'broader')} 不是本表的另一个代码。`,
    'policy.columnMadeHere': (f) => `${t(f, 'item')}问的${titles(f, 'rows')}由套餐内的${t(f, 'makers')}逐行产生,事先没有人知道。`,
    idleSubject: (f) => `没有数据是关于“${t(f, 'title')}”(${t(f, 'subject')})的:没有事项对应它,也没有问题问它。请检查名称,或删去。`,
    unknownFinding: (f) => `没有发现 ${t(f, 'code')} 这一种,这条说明不起作用。请检查代号。`,
    'policy.nearAnnotation': (f) =>
      `“${t(f, 'name')}”与“${t(f, 'near')}”只差一点,现在只当注释看。写错了请改成 ${t(f, 'near')};是自己的注释,请换个不相近的名字。`,
    'policy.absentIf': () => '条件检查的字段没有写进 required:字段缺失时条件也成立。通常应补上 required。',
    lineExpected: (f) => `“${t(f, 'label')}”绑定了几个数据,却没有拼成一行的步骤(line)。`,
    badDatumKey: (f) => `“${t(f, 'key')}”不是数据名。写成 主体.数据元。`,
    unknownSubject: (f) => `事项没有主体 ${t(f, 'subject')}。可用:${t(f, 'known')}。`,
    rowSubject: (f) => `“${t(f, 'key')}”不属于这一行的主体。行内字段写 主体[].数据元。`,
    unknownElement: (f) => `主体类型 ${t(f, 'type')} 没有数据元 ${t(f, 'element')}。先在词典里加上,或去掉绑定。`,
    unknownCodeMap: (f) => `没有代码对照 ${t(f, 'codeMap')}。可用:${t(f, 'known') || '无'}。`,
    homonym: (f) => `“${t(f, 'label')}”在不同表里指不同数据(${t(f, 'data')}),没有合并。`,
    coverage: (f) =>
      `“${t(f, 'label')}”的代码对照不全:表单的 ${t(f, 'unreached') || '—'} 填不出来,词典的 ${t(f, 'uncarried') || '—'} 带不过去。`,
    deadOption: (f) => `${t(f, 'datum')} 的选项 ${t(f, 'codes')} 没有人能选:${t(f, 'items')} 不接受。`,
    'narrowed.item': (f) => `${t(f, 'item')}在任何情形下都办不成,由于${whose(f)}的要求。须由部门修改表单,或用条件把它们分到不同情形。`,
    'narrowed.field': (f) =>
      `${t(f, 'item')}的“${t(f, 'label')}”在任何情形下都填不成,由于${whose(f)}的要求。可以决定分开询问,或请部门修改条件。`,
    'narrowed.codes': (f) =>
      `${t(f, 'item')}的“${t(f, 'label')}”有选项 ${t(f, 'codes')},在任何情形下都选不成,由于${whose(f)}的要求。可以决定分开询问,或请部门统一选项。`,
    'narrowed.values': (f) =>
      `${t(f, 'item')}的“${t(f, 'label')}”能填的变少了,由于${whose(f)}的要求:${zh.keyword(t(f, 'keyword'), f['left'] as Json)}。`,
    witnessRefused: (f) => `样例拆分后不被该事项的表单接受(${t(f, 'path')},${t(f, 'keyword')})。这是软件的错误,请报告。`,
    'explain.unknownDatum': (f) => `没有数据“${t(f, 'datum')}”。${t(f, 'near') ? `是不是:${t(f, 'near')}?` : '不带参数运行可列出全部。'}`
  },
  problems: {
    required: () => '没有填写。',
    type: () => '类型不对。',
    never: () => '在这种情况下不应填写。',
    enum: () => '不在可选范围内。',
    not: () => '不能是这个值。',
    minimum: (l) => `不能小于 ${textOf(l)}。`,
    maximum: (l) => `不能大于 ${textOf(l)}。`,
    exclusiveMinimum: (l) => `要大于 ${textOf(l)}。`,
    exclusiveMaximum: (l) => `要小于 ${textOf(l)}。`,
    integer: () => '应是整数。',
    multipleOf: (l) => `应是 ${textOf(l)} 的倍数。`,
    minLength: (l) => `至少 ${textOf(l)} 个字符。`,
    maxLength: (l) => `最多 ${textOf(l)} 个字符,请与部门确认,不要截断。`,
    pattern: () => '写法不对。',
    format: (l) =>
      `不是正确的${({ date: '日期(如 2026-11-20)', email: '电子邮箱', 'cn-resident-id': '身份证号码(校验位不对或位数不对)', 'cn-credit-code': '统一社会信用代码', 'cn-mobile': '手机号码', 'cn-postcode': '邮政编码' } as Record<string, string>)[textOf(l)] ?? textOf(l)}。`,
    minItems: (l) => `至少 ${textOf(l)} 行。`,
    maxItems: (l) => `最多 ${textOf(l)} 行。`,
    uniqueItems: () => '有重复。',
    contains: () => '缺少必须有的一项。',
    maxContains: () => '有一项太多。',
    propertyNames: () => '有不该有的成员。',
    minProperties: () => '填得太少。',
    maxProperties: () => '填得太多。',
    anyOf: (l) => (l === undefined ? '几种填法都不满足。' : `请至少填一项:${textOf(l)}。`),
    oneOf: () => '只能满足一种填法。',
    derived: (l) => `与“${textOf(l)}”推出的不一致。`,
    unknownDatum: () => '没有人问这个数据。',
    unasked: () => '现在不需要这个数据。',
    disagree: () => '各部门收到的不一样。',
    lost: () => '由分件还原不出来。',
    uncarried: () => '带不到部门的表单里。'
  },
  conflicts: {
    type: '类型不同',
    range: '范围没有交集',
    step: '步长没有公共值',
    length: '长度没有交集',
    pattern: '写法互不相容',
    format: '格式互不相容',
    codeList: '代码表没有公共代码',
    count: '行数没有交集',
    unit: '单位换算不精确',
    precision: '日期精度不同',
    structure: '结构对不上',
    requiredness: '一方必填而另一方不许填',
    rules: '条件互相矛盾'
  },
  proposals: {
    keepApart: '分开询问',
    same: '声明为同一数据',
    codeMap: '对照代码',
    convert: '换算',
    finer: '问更细的一种',
    relabel: '改名',
    drop: '不问'
  },
  keyword: (keyword, value) =>
    (
      {
        type: `要${type(value)}`,
        minimum: `不小于 ${textOf(value)}`,
        maximum: `不大于 ${textOf(value)}`,
        exclusiveMinimum: `大于 ${textOf(value)}`,
        exclusiveMaximum: `小于 ${textOf(value)}`,
        multipleOf: `是 ${textOf(value)} 的倍数`,
        minLength: `至少 ${textOf(value)} 个字符`,
        maxLength: `最多 ${textOf(value)} 个字符`,
        pattern: `符合 ${textOf(value)}`,
        format: `是 ${textOf(value)}`,
        enum: `只能是 ${textOf(value)}`,
        not: `不能同时${inside(value)
          .map(([k, v]) => zh.keyword(k, v))
          .join('、')}`,
        minItems: `至少 ${textOf(value)} 行`,
        maxItems: `最多 ${textOf(value)} 行`,
        longest: `拼起来可能有 ${textOf(value)} 个字符`,
        allowed: `最多放 ${textOf(value)} 个`,
        factor: `换算系数 ${textOf(value)}`,
        reason:
          (
            {
              lineLength: '拼成一行可能放不下',
              lineConstraint: '拼成一行不能保证合要求',
              textConstraint: '数字写成文字不能保证合要求',
              dateConstraint: '日期写法不能保证合要求',
              notDecimal: '换算除不尽',
              conditionOnScaled: '条件用到了换算后的值',
              rowsConstraint: '表格的约束带不回来',
              arrayConstraint: '多选的约束带不回来',
              integerDate: '这种日期不能写成整数',
              lineFirst: '拼行须是第一步'
            } as Record<string, string>
          )[textOf(value)] ?? textOf(value)
      } as Record<string, string>
    )[keyword] ?? `${keyword} ${textOf(value)}`,
  cause: (item, label, wishes) => `${item}的“${label}”${wishes.length ? `要求${wishes.join(',')}` : ''}`,
  conflict: (what, causes, proposals) =>
    `${what}:${causes.join(';')}。暂时分开问${proposals.length ? `;可以决定:${proposals.join('、')}` : ''}。`,
  blocked: (what, causes) => `${what}:${causes.join(';')}。这些事项不能同时满足,须由部门修改其中一张表,或用条件把它们分到不同情形。`,
  whole: '整张表单',
  catalogue: '词典',
  row: (row) => `第 ${row} 行`,
  problem: (field, sentence, who) => `${field}:${sentence}${who.length ? `(${who.join('、')}要求)` : ''}`,
  unknown: (code) => `发现 ${code}。`
};
