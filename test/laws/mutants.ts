// Would the laws notice a fault? Faults of the kind that really happen, each put into one place of the sources. `find` must
// stand there exactly once, so that a mutant cannot rot unseen.

/** by: the law that is asked first. */
export interface Mutant {
  readonly by: string;
  readonly name: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/**
 * The source with the mutant in it, for each place where what it looks for stands; white space does not count, so that lines may be
 * broken otherwise.
 */
export function mutated(source: string, { find, replace }: Mutant): string[] {
  const places = [...source].flatMap((c, i) => (/\s/.test(c) ? [] : [i]));
  const bare = places.map((i) => source[i]).join(''),
    wanted = find.replace(/\s/g, '');
  const out: string[] = [];
  for (let at = bare.indexOf(wanted); at >= 0; at = bare.indexOf(wanted, at + 1)) {
    out.push(source.slice(0, places[at]) + replace + source.slice(places[at + wanted.length - 1]! + 1));
  }
  return out;
}

export const MUTANTS: readonly Mutant[] = [
  {
    by: 'J1',
    name: 'reading: seventeen digits are believed',
    file: 'model/json/scan.ts',
    find: 'literal.length <= 15',
    replace: 'literal.length <= 17'
  },
  {
    by: 'J1',
    name: 'reading: the last of two members wins',
    file: 'model/json/scan.ts',
    find: 'if (first !== undefined) fault(',
    replace: 'if (name === "") fault('
  },
  {
    by: 'M1',
    name: 'meet: the upper bound of the first form wins',
    file: 'model/node/meet.ts',
    find: 'b.hi < a.hi',
    replace: 'b.hi > a.hi'
  },
  {
    by: 'M32',
    name: 'meet: one pattern is enough',
    file: 'model/node/meet.ts',
    find: 'patterns: union(a.patterns, b.patterns)',
    replace: 'patterns: a.patterns ?? b.patterns'
  },
  {
    by: 'M3',
    name: 'meet: contains of the second form is dropped',
    file: 'model/node/meet.ts',
    find: 'meetContains([...a.contains, ...b.contains])',
    replace: 'a.contains'
  },
  {
    by: 'M1',
    name: 'meet: only what all require is required',
    file: 'model/node/meet.ts',
    find: 'for (const key of o.required) required.add(key);',
    replace: 'for (const key of o.required) if (objs.every((p) => p.required.has(key))) required.add(key);'
  },
  {
    by: 'M4',
    name: 'normal form: open bounds of whole numbers are rounded outward',
    file: 'model/node/normal.ts',
    find: 'loOpen ? Math.floor(lo) + 1 : Math.ceil(lo)',
    replace: 'Math.ceil(lo)'
  },
  {
    by: 'M14',
    name: 'normal form: a finite set is not filtered by the rest',
    file: 'model/node/normal.ts',
    find: 'if (!check(others, value)) continue;\n    kept.set',
    replace: 'kept.set'
  },
  {
    by: 'M23',
    name: 'reading: the condition of an implication needs presence',
    file: 'model/node/normalise.ts',
    find: 'parts.push(implication(at(schema.if),',
    replace:
      'parts.push(implication(meetAll([at(schema.if), { types: ANY, obj: { ...NO_OBJ, required: new Set(Object.keys((schema.if as { properties?: object }).properties ?? {})) } }]),'
  },
  {
    by: 'M4',
    name: 'reading: dependentRequired is forgotten',
    file: 'model/node/normalise.ts',
    find: "['dependentRequired', 'dependentSchemas', 'dependencies']",
    replace: "['dependentSchemas', 'dependencies']"
  },
  {
    by: 'M4',
    name: 'check: length is counted in UTF-16 units',
    file: 'model/node/check.ts',
    find: 'const length = codePoints(x);',
    replace: 'const length = x.length;'
  },
  {
    by: 'M12',
    name: 'decimals: multiples are reckoned in floating point',
    file: 'model/json/decimal.ts',
    find: 'const [a, b] = align(decimal(value), decimal(step));\n  return b !== 0n && a % b === 0n;',
    replace: 'return value % step === 0;'
  },
  {
    by: 'M12',
    name: 'mapping: an unknown code is passed through',
    file: 'model/mapping/apply.ts',
    find: "case 'codes': return lookUp(op.pairs ?? [], 0, value);",
    replace: "case 'codes': return lookUp(op.pairs ?? [], 0, value) ?? value;"
  },
  {
    by: 'M12',
    name: 'mapping: what is not carried is written as null',
    file: 'model/mapping/apply.ts',
    find: 'if (next === undefined && value !== undefined) return undefined;',
    replace: ''
  },
  {
    by: 'M13a',
    name: 'mapping: the representative is not heeded on the way back',
    file: 'model/mapping/apply.ts',
    find: 'lookUp(op.representative ?? [], 0, value) ?? alone(',
    replace: 'lookUp(op.pairs ?? [], 0, value) ?? alone('
  },
  {
    by: 'M12b',
    name: 'mapping: a line of nothing is written as an empty text',
    file: 'model/mapping/apply.ts',
    find: '.join(line.separator) || undefined',
    replace: '.join(line.separator)'
  },
  {
    by: 'D2 M7',
    name: 'lines: a part is asked for although another field takes what was given',
    file: 'compose/merge/partial-lines.ts',
    find: 'if (here.some((t) => isTop(t.there))) return [];',
    replace: ''
  },
  {
    by: 'M12b',
    name: 'mapping: a line has a separator where a part is missing',
    file: 'model/mapping/apply.ts',
    find: "parts.filter((p) => p !== undefined && p !== '').join",
    replace: "parts.map((p) => p ?? '').join"
  },
  {
    by: 'M12',
    name: 'pull: scale forgets that whole numbers are a step',
    file: 'compose/merge/pull.ts',
    find: '...((wanted.types & NUM) === INT ? [1] : [])',
    replace: ''
  },
  {
    by: 'M12',
    name: 'pull: uniqueItems passes through a map of many to one',
    file: 'compose/merge/pull.ts',
    find: '(a.unique && !isInjective(ops))',
    replace: 'false'
  },
  {
    by: 'M12',
    name: 'pull: the year after the last one still counts',
    file: 'compose/merge/pull.ts',
    find: 'Math.min(9999, Math.floor(',
    replace: 'Math.min(9999, 1 + Math.floor('
  },
  {
    by: 'M12b',
    name: 'pull: the longest line is reckoned without separators',
    file: 'compose/merge/pull.ts',
    find: '(p.domain.str?.max ?? Infinity) + op.separator.length, -op.separator.length)',
    replace: '(p.domain.str?.max ?? Infinity), 0)'
  },
  {
    by: 'D2 M7',
    name: 'pull: obligations of an optional object always bind',
    file: 'compose/merge/pull-form.ts',
    find: "if (!isTop(obligations)) rules.push(choice('any', [absent(field, pulling), obligations]));",
    replace: 'if (!isTop(obligations)) rules.push(obligations);'
  },
  {
    by: 'D1 M6',
    name: 'pull: a rule of a form is forgotten',
    file: 'compose/merge/pull-form.ts',
    find: 'for (const rule of n.rules ?? []) rules.push(pullRule(rule, fields, pulling));',
    replace: ''
  },
  {
    by: 'M8b',
    name: 'match: the occasion is not part of the datum',
    file: 'model/datum/align.ts',
    find: 'return { subject: writeSubject({ name: to.name, occasion: to.occasion ?? ref.occasion }) };',
    replace: 'return { subject: writeSubject({ name: to.name, occasion: to.occasion }) };'
  },
  {
    by: 'D3 M8',
    name: 'walk: a group has the fields of its fullest declaration only',
    file: 'model/form/walk-form.ts',
    find: 'schema: own, fields: fieldsOf(parts, root, path)',
    replace: 'schema: own, fields: fieldsOf(mine, root, path)'
  },
  {
    by: 'M8b',
    name: 'match: consent is asked once for all',
    file: 'compose/match.ts',
    find: "info.definition?.merge === 'never'",
    replace: "info.definition?.merge === ('nevermore' as 'never')"
  },
  {
    by: 'D6c M24',
    name: 'merge: an item that leaves stays in the fold',
    file: 'compose/merge.ts',
    find: '  slot.folded = undefined;\n  for (const column of wish.columns ?? []) strike',
    replace: '  for (const column of wish.columns ?? []) strike'
  },
  {
    by: 'D6c M24',
    name: 'merge: everything is folded again each time',
    file: 'compose/merge.ts',
    find: 'if (slot.folded) return slot.folded;',
    replace: ''
  },
  {
    by: 'M18',
    name: 'cause: halving keeps everyone',
    file: 'model/node/irreducible.ts',
    find: 'if (added && test(background)) return [];',
    replace: ''
  },
  {
    by: 'D7b M21',
    name: 'emit: whoever has the keyword is said to matter, the others never',
    file: 'compose/emit/effective.ts',
    find: '!standsWithout(keyword, value, nodes, equals)',
    replace: 'true'
  },
  {
    by: 'M16',
    name: 'coverage: reached values are told as unreached',
    file: 'compose/report/coverage.ts',
    find: 'filter((v) => !images.has(valueKey(v)))',
    replace: 'filter((v) => images.has(valueKey(v)))'
  },
  {
    by: 'M11b',
    name: 'specialise: inactive items still ask',
    file: 'runtime/specialise.ts',
    find: 'const asks = datum.asks.filter((ask) => active.has(ask.item));',
    replace: 'const asks = datum.asks;'
  },
  {
    by: 'M11b',
    name: 'specialise: the dictionary is forgotten',
    file: 'runtime/specialise.ts',
    find: 'if (datum.domain !== undefined) parts.push(nodeOf(datum.domain as object));',
    replace: ''
  },
  {
    by: 'D5b',
    name: 'split: an empty optional object is written',
    file: 'runtime/split.ts',
    find: 'return field.always || Object.keys(inner).length ? inner : undefined;',
    replace: 'return inner;'
  },
  {
    by: 'D5b',
    name: 'split: rows bring all of their columns',
    file: 'runtime/split.ts',
    find: '(isObject(row) ? writeObject(field.rows!, row) : row)',
    replace: '(isObject(row) ? { ...row, ...writeObject(field.rows!, row) } : row)'
  },
  {
    by: 'M13c',
    name: 'join: the first saying is taken without asking the others',
    file: 'runtime/fill/join.ts',
    find: 'options.filter((v) => single.every((s) => equal(forwards(s.field.map, v), s.value)))',
    replace: 'options.slice(0, 1)'
  },
  {
    by: 'M11a',
    name: 'condition: an absent datum is in everything',
    file: 'runtime/condition.ts',
    find: 'value !== undefined && check',
    replace: 'value === undefined || check'
  },
  {
    by: 'N1',
    name: 'counts: what an item of the bundle makes is counted as asked',
    file: 'compose/situations/lines.ts',
    find: 'runs: () => true',
    replace: 'runs: () => false'
  },
  {
    by: 'N1',
    name: 'ledger: a line that is dropped counts as asked as well',
    file: 'model/form/lines.ts',
    find: 'if (dropped) out.dropped++; else if (keys.length === 0)',
    replace: 'if (dropped) out.dropped++; if (keys.length === 0)'
  },
  {
    by: 'L1',
    name: 'live: a datum that a rule reads changes nothing beside itself',
    file: 'runtime/live.ts',
    find: 'reckon ||= anew || this.#triggers.has(key) ||',
    replace: 'reckon ||= anew ||'
  },
  {
    by: 'L2',
    name: 'live: a row is sent with columns that nobody asks',
    file: 'runtime/live.ts',
    find: 'sent.length < members.length ? Object.fromEntries(sent) : row',
    replace: 'row'
  },
  {
    by: 'L3',
    name: 'live: what a rule forbids is sent all the same',
    file: 'runtime/live.ts',
    find: 'if (this.#effects.forbidden.has(key)) return false;\n    if (this.#open',
    replace: 'if (this.#open'
  },
  {
    by: 'C3',
    name: 'waits: a promise makes wait',
    file: 'runtime/plan/waits.ts',
    find: "if (demand.optional || demand.committed) return 'not';",
    replace: "if (demand.optional) return 'not';"
  },
  {
    by: 'C3',
    name: 'waits: what may follow is waited for',
    file: 'runtime/plan/waits.ts',
    find: "if (demand.defer) return 'later';",
    replace: ''
  },
  {
    by: 'C3',
    name: 'waits: what one of two lists wants is waited for',
    file: 'runtime/plan/waits.ts',
    find: "if (wanting.length === ways.length) return 'surely';",
    replace: "return 'surely';"
  },
  {
    by: 'C1',
    name: 'materials: a source is asked for what the applicant brings himself',
    file: 'runtime/plan/materials.ts',
    find: 'if (own?.has(key)) return undefined;',
    replace: ''
  },
  {
    by: 'C2',
    name: 'materials: the first list of each row is brought',
    file: 'runtime/plan/materials.ts',
    find: 'spared(w) ?? w.ways[chosen.lists[waiting.indexOf(w)]!]!',
    replace: 'w.ways[0]!'
  },
  {
    by: 'C4',
    name: 'choices: one file stands in for everything on record',
    file: 'runtime/plan/bring.ts',
    find: '[...now].filter((key) => onlyFree(key, asked, supply))',
    replace: '(now.size ? supply.held.keys() : [])'
  },
  {
    by: 'C5',
    name: 'dossier: a file stays with whoever asked first',
    file: 'runtime/split/materials.ts',
    find: "if (files.length) return { document, how: 'file', files };",
    replace: ''
  },
  {
    by: 'C5',
    name: 'dossier: what must be there may follow',
    file: 'runtime/split/materials.ts',
    find: 'defer && choices.deferred?.includes(document) ?',
    replace: 'choices.deferred?.includes(document) ?'
  },
  {
    by: 'D6d',
    name: 'order: what a form says first is not heard',
    file: 'compose/plan/order.ts',
    find: 'for (let i = 1; i < list.length; i++) push(out, list[i - 1]!, list[i]!);',
    replace: 'for (let i = 2; i < list.length; i++) push(out, list[i - 1]!, list[i]!);'
  },
  {
    by: 'D3k',
    name: 'key: a slash in a name cuts the key',
    file: 'model/datum/key.ts',
    find: 'name.replace(/[~/. ]/g,',
    replace: 'name.replace(/[~. ]/g,'
  },
  {
    by: 'D6d',
    name: 'order: columns stand by name',
    file: 'compose/plan.ts',
    find: 'oneOrder(sequences).forEach(',
    replace: '[...oneOrder(sequences)].sort().forEach('
  },
  {
    by: 'D11',
    name: 'narrowing: what conditions take away is not looked at',
    file: 'compose/report/narrowing/rules.ts',
    find: 'if (!spoken.has(key) || companies.length === 0) return undefined;',
    replace: 'return undefined;'
  },
  {
    by: 'D11',
    name: 'narrowing: an option that one company refuses is called lost',
    file: 'compose/report/narrowing.ts',
    find: 'refused.every((r) => r.length > 0)',
    replace: 'refused.some((r) => r.length > 0)'
  },
  {
    by: 'D11',
    name: 'narrowing: everybody is always there',
    file: 'compose/situations/company.ts',
    find: 'forced = others.filter((g) => !can([...chosen, g.off]));',
    replace: 'forced = others;'
  },
  {
    by: 'D11',
    name: 'narrowing: guided questions narrow nothing',
    file: 'compose/report/narrowing.ts',
    find: '...(question ? [question] : []),\n ...d.asks.filter((a) => ids.has(a.item))',
    replace: '...d.asks.filter((a) => ids.has(a.item))'
  }
];
