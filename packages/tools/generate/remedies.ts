// What is to be done about a finding whose sentence says only what is wrong? One remedy a code, in both languages; where the sentence
// says it itself nothing stands here.

export const REMEDIES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  'read.otherKind': {
    zh: '换成所要的那种文档；种类写在 kind 里。',
    en: 'Name a document of the kind that is wanted; `kind` says which one it is.'
  },
  'read.empty': { zh: '写入一份文档，或换一个文件。', en: 'Write a document into it, or name another file.' },
  'read.tooDeep': { zh: '把嵌套写浅，共用的部分放到 $defs。', en: 'Nest less; put what is shared into `$defs`.' },
  'read.syntax': {
    zh: '在指出的行和列改正；多半是少了或多了逗号、引号、括号。',
    en: 'Mend it at the line and column that are told; mostly a comma, quote or bracket is missing or too many.'
  },
  'read.notJson': { zh: '只用文字、数、真假、空、列表和对象。', en: 'Use texts, numbers, true and false, null, lists and objects alone.' },
  'read.noJsonText': { zh: '在指出的行和列改正。', en: 'Mend it at the line and column that are told.' },
  'read.unsafeKey': { zh: '改用别的名称。', en: 'Choose another name.' },
  'read.notFinite': { zh: '写成文字，或写小一点。', en: 'Write it as text, or smaller.' },
  'read.longString': { zh: '写短，或拆成几个。', en: 'Shorten or split it.' },
  'read.cycle': { zh: '交给程序以前先写成 JSON。', en: 'Write the data as JSON before they are handed over.' },
  'read.notADocument': { zh: '文档以 { "kind": … } 开始，见文档参考。', en: 'A document begins with `{ "kind": … }`; see Documents.' },
  'read.kindMissing': { zh: '写上 kind。', en: 'Write `kind`.' },
  'read.unknownKind': { zh: '检查 kind 的拼写。', en: 'Check the spelling of `kind`.' },
  'read.more': { zh: '先改列出的，再检查一次。', en: 'Mend those that are listed, then check again.' },
  'shape.type': { zh: '按文档参考写成所要的类型。', en: 'Write what Documents says of the member.' },
  'shape.required': { zh: '补上这个成员。', en: 'Write the member.' },
  'shape.enum': { zh: '从列出的值里选一个。', en: 'Choose one of them.' },
  'shape.const': { zh: '写成这个值。', en: 'Write this value.' },
  'shape.pattern': { zh: '按所示的写法写。', en: 'Write it as the pattern shows.' },
  'shape.id': { zh: '改标识，引用它的地方一起改。', en: 'Rename it, and wherever it is named.' },
  'shape.minLength': { zh: '写全。', en: 'Write it out.' },
  'shape.maxLength': { zh: '写短。', en: 'Shorten it.' },
  'shape.minItems': { zh: '补上，或删去这个成员。', en: 'Add what is missing, or leave the member out.' },
  'shape.maxItems': { zh: '减少，或拆开。', en: 'Take some away, or split it.' },
  'shape.format': {
    zh: '日期写成 2026-11-20，时间写成 2026-11-20T09:00:00+08:00。',
    en: 'A day is written 2026-11-20, a time 2026-11-20T09:00:00+08:00.'
  },
  'shape.condition': { zh: '写成其中一种，见“问情形”。', en: 'Write one of them; see Ask the situation.' },
  'shape.other': { zh: '对照文档参考改正。', en: 'Compare it with Documents.' },
  'map.unknownOp': { zh: '检查 op 的拼写，见 MapOp。', en: 'Check the spelling of `op`; see MapOp in Documents.' },
  'map.notAList': { zh: '把步骤放进列表。', en: 'Put the steps into a list.' },
  'map.needs': { zh: '补上，见 MapOp。', en: 'Write it; see `MapOp` in Documents.' },
  'map.member': { zh: '按所示的写。', en: 'Write it so.' },
  'map.lineAlone': { zh: '去掉其他步骤，或另绑一个字段。', en: 'Leave the other steps out.' },
  'form.notAnObject': { zh: '把字段放在 properties 下。', en: 'Put the fields below `properties`.' },
  'dialect.notASchema': { zh: '写成对象，如 {"type": "string"}。', en: 'Write an object such as `{"type": "string"}`.' },
  'dialect.notModelled': { zh: '换成方言里有的写法。', en: 'Say it by a keyword of the dialect.' },
  'dialect.wrongValue': { zh: '对照方言改正它的值。', en: 'Compare its value with the dialect.' },
  'dialect.badPattern': { zh: '改正正则；带 u 标志时不能多余地转义。', en: 'Mend it; with the flag u nothing may be escaped needlessly.' },
  'dialect.unknownFormat': { zh: '用列出的格式，或改用 pattern。', en: 'Use one that is listed, or a `pattern`.' },
  'dialect.danglingRef': { zh: '检查拼写，或在 $defs 里写上它。', en: 'Check the spelling, or write it into `$defs`.' },
  'dialect.recursiveRef': { zh: '把表写成有限的几层。', en: 'Write out as many levels as the form has.' },
  'dialect.tooDeep': { zh: '减少层次。', en: 'Nest less.' },
  'dialect.tooLarge': { zh: '减少互相套用的 $defs，或把表分开。', en: 'Let fewer `$defs` refer to one another, or divide the form.' },
  'dialect.hugeNumber': { zh: '写小一点；编号用文字。', en: 'Write a smaller one; a number that is a name is text.' },
  'dialect.otherDraft': { zh: '改用所声明版本的写法，或改声明。', en: 'Use a keyword of that draft, or declare another.' },
  'dialect.closedCondition': { zh: '从条件里去掉它。', en: 'Leave it out of the condition.' },
  repeatedCode: { zh: '只留一个。', en: 'Keep one.' },
  codeNotInList: { zh: '改成表里的代码，或把它加进代码表。', en: 'Use a code of the list, or add it to the list.' },
  unknownBroader: { zh: '检查拼写，或把上级也写进代码表。', en: 'Check the spelling, or add the broader code to the list.' },
  unknownCodeList: {
    zh: '检查拼写，或在词典的 codeLists 里写上它。',
    en: 'Check the spelling, or write it into `codeLists` of the catalogue.'
  },
  unknownDerivation: { zh: 'from 写同一主体的另一个数据元。', en: '`from` names another element of the same subject.' },
  unknownHomonym: {
    zh: '检查拼写：同名异义的数据要在词典里。',
    en: 'Check the spelling: the other meaning has to stand in the catalogue.'
  },
  unknownDepartment: {
    zh: '检查拼写，或在词典的 departments 里写上它。',
    en: 'Check the spelling, or write it into `departments` of the catalogue.'
  },
  unknownSubjectType: {
    zh: '检查拼写，或在词典的 subjectTypes 里写上它。',
    en: 'Check the spelling, or write it into `subjectTypes` of the catalogue.'
  },
  unknownBundleSubject: {
    zh: '检查拼写，或在套餐的 subjects 里写上它。',
    en: 'Check the spelling, or write it into `subjects` of the bundle.'
  },
  alignedType: { zh: '对到同一类型的主体，或两处写同一类型。', en: 'Align it with a subject of its type, or give both one type.' },
  alignedMany: { zh: '两处都写 many，或都不写。', en: 'Write `many` in both, or in neither.' },
  repeatedDocument: { zh: '给其中一份另取标识,或删去一份。', en: 'Give one of them another id, or remove it.' },
  repeatedItem: { zh: '只列一次；办两份就用两个套餐主体。', en: 'List it once.' },
  missingItem: { zh: '放进 items 文件夹，或从套餐里去掉。', en: 'Put it into the folder `items`, or take it out of the bundle.' },
  sectionSubject: { zh: '检查拼写，或从部分里去掉。', en: 'Check the spelling, or take it out of the section.' },
  sectionItem: { zh: '检查拼写，或从部分里去掉。', en: 'Check the spelling, or take it out of the section.' },
  decisionNeeds: { zh: '补上，见“各种决定”。', en: 'Write it; see Every kind of decision.' },
  unknownField: { zh: '检查路径：它是表里的字段名，逐层写。', en: 'Check the path: the names of the form, level by level.' },
  'policy.derivableAsked': {
    zh: '在表里删去，或留着：它由推导得出，不再询问。',
    en: 'Take it out of the form, or let it stand: it is derived and not asked.'
  },
  'policy.sameDatumTwice': {
    zh: '在表里删去一个，或留着：只问一次，两处都填。',
    en: 'Take one out of the form, or let it stand: it is asked once and fills both.'
  },
  'policy.supersededCode': { zh: '改用统一社会信用代码。', en: 'Ask for the unified social credit code.' },
  'policy.noBasis': { zh: '写上 basis，或用决定去掉这一行。', en: 'Write its `basis`, or drop the row by a decision.' },
  'policy.noCount': { zh: '写上 originals 和 copies。', en: 'Write `originals` and `copies`.' },
  'policy.noStandard': { zh: '写上 standard：怎样算合格。', en: 'Write `standard`: what is accepted.' },
  'policy.noSample': { zh: '写上 sample 或 blank 的网址。', en: 'Write the address of a `sample` or a `blank` form.' },
  'policy.noIssuer': { zh: '在词典的材料里写上 issuer。', en: 'Write `issuer` of the material in the catalogue.' },
  'policy.supersededMaterial': { zh: '改要新的材料。', en: 'Ask for the newer one.' },
  'policy.outputDemanded': { zh: '用决定去掉这一行。', en: 'Drop the row by a decision.' },
  'policy.stepWithoutBasis': { zh: '写上 basis，或删去这个环节。', en: 'Write its `basis`, or leave the step out.' },
  'policy.limitExceeded': { zh: '把承诺时限改短。', en: 'Promise less.' },
  'policy.noLimit': { zh: '写上 statutory 或 promised。', en: 'Write `statutory` or `promised`.' },
  'policy.severalVisits': { zh: '合到一次，或网上收件。', en: 'Join them into one, or let it be filed online.' },
  'policy.visitThoughOnline': { zh: 'visits 写 0。', en: 'Write `visits` 0.' },
  'policy.needlessVisit': { zh: '写上 visitReason，或 visits 写 0。', en: 'Write `visitReason`, or `visits` 0.' },
  'policy.materialMadeHere': { zh: '不用改：办到它的情形不用带。', en: 'Nothing: it is not brought where it is made.' },
  'policy.datumMadeHere': { zh: '不用改：办到它的情形不用填。', en: 'Nothing: it is not asked where it is made.' },
  'narrowed.values': {
    zh: '若不应如此,请决定分开询问,或请部门修改其中一张表。',
    en: 'If that should not be, decide to ask it apart, or let a department change its form.'
  },
  'policy.nearAnnotation': {
    zh: '改成近旁的那个名字,或给注释换个名字。',
    en: 'Write the name that is near, or give the note another one.'
  },
  'policy.absentIf': { zh: '在 if 里加上 "required"。', en: 'Add `required` to `if`.' },
  documentAbout: { zh: '改用同类型主体的材料，或改 about。', en: 'Name a subject of that type, or change `about`.' },
  unknownRow: { zh: '检查拼写。', en: 'Check the spelling.' },
  notInBundle: { zh: '检查拼写，或把事项加进套餐。', en: 'Check the spelling, or add the item to the bundle.' },
  unknownCity: {
    zh: '检查拼写，或在词典的 jurisdictions 里写上它。',
    en: 'Check the spelling, or write it into `jurisdictions` of the catalogue.'
  },
  missingParameter: { zh: '在这个城市的 parameters 里写上它。', en: 'Write it into the `parameters` of the city.' },
  idleCut: { zh: '删去这一条。', en: 'Leave the cut out.' },
  fixedRefused: { zh: '换一个该字段接受的值。', en: 'Fix a value that the field takes.' },
  'onlyWhen.required': {
    zh: '先请这些部门改成非必填，或撤回决定。',
    en: 'Ask those departments to make it optional, or withdraw the decision.'
  },
  'onlyWhen.shared': {
    zh: '把这些事项的字段也写进决定，或撤回决定。',
    en: 'Name the fields of those items, too, or withdraw the decision.'
  },
  'simulate.idleQuestion': { zh: '删去这个问题，或写上依它而定的条件。', en: 'Leave the question out, or let a condition depend on it.' },
  'simulate.unreachableQuestion': {
    zh: '检查依它而定的条件；本市用不到就不用改。',
    en: 'Check the conditions that depend on it; nothing, where this city has no use for it.'
  },
  'simulate.neverActive': {
    zh: '检查事项的条件和问题的选项；本市不涉及就不用改。',
    en: 'Check its condition and the options of the questions; nothing, where this city does not know it.'
  },
  'simulate.neverAsked': { zh: '检查这一行的条件。', en: 'Check the condition of the row.' },
  'simulate.contradiction': {
    zh: '看冲突，用决定分开，或改条件。',
    en: 'Look at the conflicts: part them by a decision, or change a condition.'
  },
  'simulate.conflict': {
    zh: '看材料的冲突：同一份原件有几个部门都要收回。',
    en: 'Look at the documents: one original is kept by several departments.'
  },
  lineExpected: { zh: '在 x-map 里加 {"op": "line", "separator": ""}。', en: 'Add `{"op": "line", "separator": ""}` to `x-map`.' },
  badDatumKey: { zh: '按“主体.数据元”写。', en: 'Write it as subject.element.' },
  unknownSubject: { zh: '检查拼写，或在事项的 subjects 里写上它。', en: 'Check the spelling, or write it into `subjects` of the item.' },
  unknownCodeMap: {
    zh: '检查拼写，或在词典的 codeMaps 里写上它。',
    en: 'Check the spelling, or write it into `codeMaps` of the catalogue.'
  },
  homonym: { zh: '不用改；确是同一数据，就用决定 same 合并。', en: 'Nothing; if they are one datum after all, decide `same`.' },
  coverage: { zh: '补全 codes 的对照。', en: 'Complete the pairs of the `codes` step.' },
  deadOption: { zh: '请这些部门接受它，或用决定分开。', en: 'Ask those departments to take it, or keep the fields apart.' },
  'explain.unknownDatum': { zh: '从列出的名称里选。', en: 'Choose one of those.' }
};
