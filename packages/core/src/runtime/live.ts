// What is asked, and what is wrong, while someone types? The same verdicts as `accepts`, kept up to date datum by datum: a
// key that no condition reads costs one check; any other lets the situation be reckoned again, and says which data changed.
//
// What was typed and is no longer asked is kept aside: it stands in no condition and is not sent, and it comes back when it
// is asked again.

import type { Composition, Datum } from '../model/generated/documents.ts';
import { equal, isArray, isObject, member, setMember, type Json, type JsonObject } from '../model/json.ts';
import { check, type Violation } from '../model/node/check.ts';
import { meet } from '../model/node/meet.ts';
import type { Node } from '../model/node/node.ts';
import { complete, derived } from './derive.ts';
import { conditionData, isTangled, standingQuestions } from './live/guided.ts';
import { effects, mentioned, noEffects, type Effects } from './live/rules.ts';
import { nodeOf } from './specialise/node-of.ts';
import type { Problem } from './problem.ts';
import { activeItems, isAwaited, liveDatum, withRules, type LiveDatum } from './specialise.ts';
import { today } from './derive/today.ts';

/** no: nobody asks. derived: follows from another datum, or will. awaited: an active item will produce it. */
export type Asked = 'yes' | 'no' | 'derived' | 'awaited';

/** One datum, or one column in a row, as it stands now. */
export interface Standing {
  readonly key: string;
  readonly asked: Asked;
  readonly required: boolean;
  readonly node: Node;
  readonly value: Json | undefined; // what stands: typed and asked, or derived
  readonly aside: boolean; // something was typed that is not asked now
  readonly missing: boolean;
  readonly faults: readonly Violation[];
  readonly datum?: Datum; // none for a question that no form asks
  readonly columns?: readonly LiveDatum[];
}

/** What a form is filled in with, beside its composition. */
export interface LiveOptions {
  /** Day of filing, YYYY-MM-DD; left out: the day in the city, asked again with each change. */
  readonly on?: string;
}

/**
 * The merged form while it is being filled in: what is asked, what is wrong, and what changes with each answer. Only what an
 * answer touches is reckoned again. Nothing is thrown on data.
 */
export class Live {
  readonly composition: Composition;
  readonly #given: string | undefined;
  #on: string;
  readonly #data = new Map<string, Datum>();
  readonly #questions: ReadonlyMap<string, Node>;
  readonly #conditions: ReadonlySet<string>;
  readonly #folds = new Map<string, { asks: string; live: LiveDatum }>();
  readonly #standings = new Map<string, Standing>();
  #typed: Record<string, Json> = {};
  #stands: Record<string, Json> = {}; // typed, asked, with what follows from it
  #active: ReadonlySet<string> = new Set();
  #open: ReadonlySet<string> = new Set();
  #tangled: boolean;
  #live = new Map<string, LiveDatum>();
  #rules: readonly Node[] = [];
  #triggers: ReadonlySet<string> = new Set();
  #effects: Effects = noEffects();
  #broken: readonly Violation[] = []; // what the rules across data find wrong
  #never: boolean | undefined; // no record can be right while these items run; not reckoned yet

  constructor(composition: Composition, record: JsonObject = {}, { on }: LiveOptions = {}) {
    this.composition = composition;
    this.#given = on;
    this.#on = on ?? today(composition);
    for (const datum of composition.data) this.#data.set(datum.key, datum);
    this.#questions = new Map(composition.questions.map((q) => [q.datum as string, nodeOf(q.schema as object)]));
    const conditions = new Set(conditionData(composition));
    for (const { key, source } of composition.data) if (source.kind === 'derived') conditions.add(source.from!).add(key);
    this.#conditions = conditions;
    this.#tangled = isTangled(composition);
    this.set(record);
  }

  /** The day on which ages are reckoned. A page that stays open past midnight calls `set({})` then (`untilNextDay`). */
  get on(): string {
    return this.#on;
  }

  /** Ids of the items that run. */
  get active(): ReadonlySet<string> {
    return this.#active;
  }

  /** Data of the guided questions that stand, answered or not. */
  get questions(): ReadonlySet<string> {
    return this.#open;
  }

  /** Everything that was typed, what is kept aside too. */
  get typed(): JsonObject {
    return { ...this.#typed };
  }

  typedAt(key: string): Json | undefined {
    return member(this.#typed, key);
  }

  /** What would be sent: typed and asked. */
  get record(): JsonObject {
    const out: Record<string, Json> = {};
    for (const key of Object.keys(this.#typed)) if (this.#sent(key)) setMember(out, key, this.#rows(key));
    return out;
  }

  /** What is sent with what follows from it: the ground of every condition. */
  get full(): JsonObject {
    return this.#stands;
  }

  at(key: string): Standing | undefined {
    return this.#standings.get(key);
  }

  all(): Iterable<Standing> {
    return this.#standings.values();
  }

  /** Does anything beside the datum itself hang on it? */
  reads(key: string): boolean {
    return this.#conditions.has(key) || this.#triggers.has(key);
  }

  /** undefined removes. The keys whose standing changed. */
  set(changes: JsonObject): ReadonlySet<string> {
    const on = this.#given ?? today(this.composition);
    let anew = this.#standings.size === 0 || on !== this.#on,
      reckon = anew;
    this.#on = on;
    for (const [key, value] of Object.entries(changes)) {
      if (value === undefined) delete this.#typed[key];
      else setMember(this.#typed, key, value);
      anew ||= this.#conditions.has(key);
      reckon ||= anew || this.#triggers.has(key) || !this.#standings.has(key);
    }
    const changed = new Set<string>();
    if (anew) this.#open = standingQuestions(this.composition, this.#typed, complete(this.composition, this.#typed, this.on));
    if (reckon) this.#reckon();
    else for (const key of Object.keys(changes)) this.#put(key);
    this.#judge(reckon ? new Set([...this.#data.keys(), ...this.#questions.keys()]) : new Set(Object.keys(changes)), reckon, changed);
    return changed;
  }

  /** Everything that is wrong, in the order of the composition. */
  problems(): readonly Problem[] {
    const out: Problem[] = [];
    for (const standing of this.#standings.values()) {
      if (standing.missing) out.push(this.problem(standing, { path: [standing.key], keyword: 'required' }));
      for (const fault of standing.faults) out.push(this.problem(standing, fault));
    }
    // what no question can mend: a record that cannot be as a whole, or a form that contradicts itself
    const told = new Set(out.map((p) => String(p.path[0])));
    for (const { path, keyword, limit } of [...this.#broken, ...this.#torn()]) {
      const asked = this.#standings.get(String(path[0]))?.asked;
      if (!told.has(String(path[0])) && asked !== 'derived' && asked !== 'awaited')
        out.push({ code: keyword, path, ...(limit !== undefined && { limit }), items: [] });
    }
    if (!out.length && this.#impossible()) out.push({ code: 'never', path: [], items: [] });
    return out;
  }

  /** Does the form of this situation contradict itself, whatever is typed? */
  #impossible(): boolean {
    if (this.#never === undefined) {
      const data = [...this.#live.values()],
        required = new Set(data.filter((d) => d.required).map((d) => d.datum.key as string));
      this.#never =
        withRules(
          { props: new Map([...this.#questions, ...data.map((d): [string, Node] => [d.datum.key, d.node])]), required },
          this.#rules
        ).types === 0;
    }
    return this.#never;
  }

  /** Wanted by a form and ruled out by another. */
  #torn(): readonly Violation[] {
    return [...this.#standings.values()]
      .filter((s) => s.required && s.value === undefined && this.#effects.forbidden.has(s.key))
      .map((s) => ({ path: [s.key], keyword: 'required' }));
  }

  problem(standing: Standing, { path, keyword, limit }: Violation): Problem {
    const column = path.length > 2 ? standing.datum?.columns?.find((c) => c.key === path[2]) : undefined;
    const value = column ? valueAt(standing.value, path.slice(1)) : standing.value;
    const asks = ((column ?? standing.datum)?.asks ?? []).filter((ask) => this.#active.has(ask.item));
    const items = asks
      .filter((ask) => (value === undefined ? ask.required : !check(nodeOf(ask.schema as object), value)))
      .map((ask) => ask.item as string);
    return { code: keyword, path, ...(limit !== undefined && { limit }), items: [...new Set(items)] };
  }

  /** The columns of one row as they stand in it. */
  row(table: Pick<LiveDatum, 'node' | 'columns'>, row: JsonObject): readonly Standing[] {
    const items = table.node.arr?.items;
    const wanted = items ? effects(items, row, noEffects()) : noEffects();
    return (table.columns ?? []).map(({ datum, node, required }) => {
      const typed = member(row, datum.key);
      const asked: Asked = wanted.forbidden.has(datum.key)
        ? 'no'
        : this.#derivation(datum, (from) => ({
            value: member(row, from),
            live: table.columns!.find((c) => c.datum.key === from)
          }));
      return {
        key: datum.key,
        asked,
        required: required || wanted.required.has(datum.key),
        node,
        datum,
        value: asked === 'no' ? undefined : typed,
        aside: asked === 'no' && typed !== undefined,
        missing: false,
        faults: []
      };
    });
  }

  // ---- the situation

  #reckon(): void {
    const { composition } = this;
    let full: JsonObject = this.#typed;
    for (let round = 0; round < 16; round++) {
      const given: Record<string, Json> = {};
      for (const key of Object.keys(full)) if (!this.#questions.has(key) || this.#open.has(key)) given[key] = full[key]!;
      this.#activate(new Set(activeItems(composition, complete(composition, given, this.on)).map((item) => item.id as string)));
      full = this.#settle(round < 8);
      if (sameSet(new Set(activeItems(composition, full).map((item) => item.id as string)), this.#active)) break;
    }
    this.#stands = full as Record<string, Json>;
  }

  #activate(active: ReadonlySet<string>): void {
    if (this.#live.size && sameSet(active, this.#active)) return;
    this.#active = active;
    this.#never = undefined;
    this.#live = new Map();
    for (const datum of this.composition.data) {
      const asks = datum.asks.map((a) => (active.has(a.item) ? 1 : 0)).join('');
      let fold = this.#folds.get(datum.key);
      if (fold?.asks !== asks) {
        const live = liveDatum(datum, active),
          question = this.#questions.get(datum.key);
        if (!live) continue;
        this.#folds.set(datum.key, (fold = { asks, live: question ? { ...live, node: meet(live.node, question) } : live }));
      }
      this.#live.set(datum.key, fold.live);
    }
    const rules = this.composition.items
      .filter((item) => active.has(item.id))
      .flatMap((item) => item.rules.map((rule) => nodeOf(rule as object)));
    this.#rules = [...new Set(rules)];
    const triggers = new Set<string>();
    // where an item hangs on what is asked in items that may not run, a rule of one that does not run may be why
    const heard = this.#tangled ? this.composition.items.flatMap((item) => item.rules.map((r) => nodeOf(r as object))) : this.#rules;
    for (const rule of heard) mentioned(rule, triggers);
    this.#triggers = triggers;
  }

  /** Takes out what the rules forbid, until they forbid nothing that stands. Without, it stays and is at fault: for a form whose
   * rule forbids the very answer for which it is asked. */
  #settle(without: boolean): JsonObject {
    const { composition, on } = this;
    const out = new Set<string>();
    const standing = (): JsonObject => {
      const given: Record<string, Json> = {};
      for (const key of Object.keys(this.#typed)) if (!out.has(key) && this.#sent(key)) setMember(given, key, this.#rows(key));
      return complete(composition, given, on);
    };
    this.#effects = noEffects();
    let full = standing();
    for (let pass = 0; pass < 16; pass++) {
      const seen = noEffects();
      let changed = false;
      for (const rule of this.#rules) {
        const now = effects(rule, full, noEffects());
        for (const key of now.required) seen.required.add(key);
        if (without)
          for (const key of now.forbidden) {
            seen.forbidden.add(key);
            if (out.has(key) || member(full, key) === undefined) continue;
            out.add(key);
            changed = true;
            full = standing();
          }
      }
      for (const key of out)
        if (!seen.forbidden.has(key)) {
          out.delete(key);
          changed = true;
        }
      // what can no longer follow from a datum that is forbidden now is asked itself
      changed ||= !sameSet(seen.forbidden, this.#effects.forbidden);
      this.#effects = seen;
      if (!changed) break;
      full = standing();
    }
    return full;
  }

  /** Is what was typed here asked, rules aside? */
  #sent(key: string): boolean {
    if (this.#effects.forbidden.has(key)) return false;
    if (this.#open.has(key)) return true;
    const live = this.#live.get(key);
    return !!live && this.#askedOf(live.datum) === 'yes';
  }

  #askedOf(datum: Datum): Asked {
    return this.#derivation(datum, (from) => ({
      value: member(this.#typed, from),
      live: this.#effects.forbidden.has(from) ? undefined : this.#live.get(from)
    }));
  }

  /** What follows from a datum that is asked itself is not asked; unless its value is good and says nothing. */
  #derivation(datum: Datum, look: (from: string) => { value: Json | undefined; live: LiveDatum | undefined }): Asked {
    if (isAwaited(datum, this.#active)) return 'awaited';
    if (datum.source.kind !== 'derived') return 'yes';
    const { value, live } = look(datum.source.from!);
    if (!live) return 'yes'; // nobody asks for what it would follow from
    if (derived(datum.source.by!, value, this.on) !== undefined) return 'derived';
    return value === undefined ? (live.required ? 'derived' : 'yes') : check(live.node, value) ? 'yes' : 'derived';
  }

  /** One datum that nothing else hangs on. */
  #put(key: string): void {
    const value = this.#typed[key];
    if (value === undefined || !this.#sent(key)) delete this.#stands[key];
    else
      setMember(
        this.#stands,
        key,
        this.#live.get(key)?.columns ? complete(this.composition, { [key]: this.#rows(key) }, this.on)[key] : value
      );
  }

  // ---- verdicts

  #judge(keys: Iterable<string>, rules: boolean, changed: Set<string>): void {
    const byRule = new Map<string, Violation[]>();
    const violations: Violation[] = [];
    if (rules) for (const rule of this.#rules) if (!check(rule, this.#stands)) check(rule, this.#stands, violations);
    if (rules) this.#broken = violations;
    for (const v of violations) {
      const key = String(v.path[0] ?? '');
      byRule.set(key, [...(byRule.get(key) ?? []), v]);
    }
    for (const key of keys) {
      const before = this.#standings.get(key),
        now = this.#standingOf(key, before, byRule.get(key) ?? NONE);
      if (now === before) continue;
      this.#standings.set(key, now);
      changed.add(key);
    }
  }

  #standingOf(key: string, before: Standing | undefined, ruled: readonly Violation[]): Standing {
    const live = this.#live.get(key),
      isQuestion = this.#open.has(key);
    const typed = member(this.#typed, key),
      value = member(this.#stands, key);
    const asked: Asked = this.#effects.forbidden.has(key) ? 'no' : live ? this.#askedOf(live.datum) : isQuestion ? 'yes' : 'no';
    const node = live?.node ?? this.#questions.get(key) ?? before?.node ?? nodeOf(true);
    const required = !!live?.required || this.#effects.required.has(key) || (isQuestion && !this.#data.has(key));
    const missing = asked === 'yes' && value === undefined && (required || isQuestion || ruled.some((v) => v.keyword === 'required'));
    const aside = typed !== undefined && asked !== 'yes';
    let faults: readonly Violation[] = NONE;
    if (asked !== 'no' && value !== undefined) {
      const found: Violation[] = [];
      // same value, same node: the same faults
      if (before && before.value === value && before.node === node && before.asked === asked)
        found.push(...before.faults.filter((v) => !fromRule.has(v)));
      else check(node, value, found, [key]);
      for (const v of ruled) {
        if (
          (v.keyword === 'required' && v.path.length === 1) ||
          found.some((f) => f.keyword === v.keyword && f.path.length === v.path.length)
        )
          continue;
        fromRule.add(v);
        found.push(v);
      }
      if (found.length) faults = found;
    } else if (asked === 'yes') faults = ruled.filter((v) => v.keyword === 'anyOf');
    const columns = live?.columns;
    if (
      before &&
      before.asked === asked &&
      before.required === required &&
      before.node === node &&
      before.missing === missing &&
      before.aside === aside &&
      before.columns === columns &&
      sameValue(before.value, value) &&
      sameFaults(before.faults, faults)
    )
      return before;
    return {
      key,
      asked,
      required,
      node,
      value,
      aside,
      missing,
      faults,
      ...(this.#data.has(key) && { datum: this.#data.get(key)! }),
      ...(columns && { columns })
    };
  }

  /** A value; of a table, its rows without the columns that nobody asks, that follow from others or that their rules forbid. */
  #rows(key: string): Json {
    const value = this.#typed[key]!,
      table = this.#live.get(key);
    if (!table?.columns || !isArray(value)) return value;
    return value.map((row) => {
      if (!isObject(row)) return row;
      const asked = new Set(
        this.row(table, row)
          .filter((column) => column.asked === 'yes')
          .map((column) => column.key)
      );
      const members = Object.entries(row),
        sent = members.filter(([column]) => asked.has(column));
      return sent.length < members.length ? Object.fromEntries(sent) : row;
    });
  }
}

const NONE: readonly Violation[] = [];
/** Faults that a rule across data found; they are looked for anew each time. */
const fromRule = new WeakSet<Violation>();

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((x) => b.has(x));
const sameValue = (a: Json | undefined, b: Json | undefined): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && equal(a, b));
const sameFaults = (a: readonly Violation[], b: readonly Violation[]): boolean =>
  a.length === b.length &&
  a.every((v, i) => v.keyword === b[i]!.keyword && v.limit === b[i]!.limit && v.path.join(' ') === b[i]!.path.join(' '));

function valueAt(value: Json | undefined, path: readonly (string | number)[]): Json | undefined {
  let at = value;
  for (const segment of path) at = isArray(at) ? at[segment as number] : isObject(at) ? member(at, String(segment)) : undefined;
  return at;
}
