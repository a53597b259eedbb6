// Can the form of these active items be filled in with these answers, or others that no condition tells from them? A witness
// says so, and every item's own form judges its part of it. A witness of answers nearby often becomes one of these; then only the
// items that read what changed judge again.

import { member, setMember, type Json, type JsonObject } from '../../model/json.ts';
import { check } from '../../model/node/check.ts';
import { inhabit } from '../../model/node/inhabit.ts';
import { meetAll } from '../../model/node/meet.ts';
import { ANY, NO_OBJ, type Node } from '../../model/node/node.ts';
import { node } from '../../model/node/normal.ts';
import { holds } from '../../runtime/condition.ts';
import { complete } from '../../runtime/derive.ts';
import type { Situation } from '../../runtime/specialise.ts';
import { refusing } from '../../runtime/split.ts';
import type { AnswerClass, WholeClasses } from '../../compose/situations/classes.ts';
import type { SimulatedSituation } from './situation.ts';

export interface FormTried {
  readonly situation: Situation;
  readonly questions: number;
  readonly outcome: Pick<SimulatedSituation, 'verdict' | 'witness' | 'refused'>;
}
interface Judged {
  readonly witness: JsonObject;
  readonly record: JsonObject;
  readonly refused: readonly string[];
}

const WITNESSES = 8;

export function formTrier(situation: Situation, data: readonly WholeClasses[]): (answers: JsonObject) => FormTried {
  const { composition, active, form } = situation,
    judged: Judged[] = [];
  const made = (d: Situation['data'][number]): boolean =>
    d.datum.source.kind === 'derived' || !!d.datum.source.makers?.some((m) => active.has(m.item));
  const asked = situation.data.filter((d) => !made(d)).map((d) => d.datum.key as string);
  return (answers) => {
    const away = new Set(composition.onlyWhen.filter((o) => !holds(o.when, answers)).flatMap((o) => o.data as readonly string[]));
    const questions = away.size ? asked.filter((key) => !away.has(key)).length : asked.length;
    const tried = (outcome: FormTried['outcome']): FormTried => ({ situation, questions, outcome });
    for (const near of judged) {
      const witness = answering(near.witness, data, answers, away);
      if (check(form, witness)) return tried(outcomeOf(judgedBy(situation, witness, near)));
    }
    const verdict = inhabit(meetAll([form, given(data, answers)]));
    if (verdict.kind !== 'sat') return tried({ verdict: verdict.kind });
    const found = judgedBy(situation, verdict.witness as JsonObject);
    if (judged.length < WITNESSES) judged.push(found);
    return tried(outcomeOf(found));
  };
}

function judgedBy(situation: Situation, witness: JsonObject, near?: Judged): Judged {
  const record = complete(situation.composition, witness, '2020-01-01');
  return { witness, record, refused: refusing(situation, record, near) };
}

const outcomeOf = ({ witness, refused }: Judged): FormTried['outcome'] => ({
  verdict: 'satisfiable',
  witness,
  ...(refused.length && { refused })
});

/** The class that an answer stands for; undefined where the datum means nothing here. */
function classOf({ values, whole }: WholeClasses, answer: Json | undefined): AnswerClass | undefined {
  return whole[values.indexOf(answer)];
}

/** The witness with answers of these classes: its own where they are, else those that stand for them. */
function answering(witness: JsonObject, data: readonly WholeClasses[], answers: JsonObject, away: ReadonlySet<string>): JsonObject {
  const out: Record<string, Json | undefined> = { ...witness };
  for (const key of away) delete out[key];
  for (const classes of data) {
    const { datum } = classes,
      meant = classOf(classes, answers[datum]);
    if (!meant) continue;
    const own = member(out as JsonObject, datum);
    if (own === undefined ? meant.absent : check(meant.node, own)) continue;
    if (answers[datum] === undefined) delete out[datum];
    else setMember(out, datum, answers[datum]);
  }
  return out as JsonObject;
}

/** Records with answers of these classes, and with none to what was not answered. */
function given(data: readonly WholeClasses[], answers: JsonObject): Node {
  const props = new Map<string, Node>(),
    required = new Set<string>();
  for (const classes of data) {
    const meant = classOf(classes, answers[classes.datum]);
    if (!meant) continue;
    props.set(classes.datum, meant.node);
    if (!meant.absent) required.add(classes.datum);
  }
  return node({ types: ANY, obj: { ...NO_OBJ, props, required } });
}
