// How does one come from an empty bundle to a given one? As a list of commands, each as a member of staff would give it.

import type { Bundle, Item } from '@onething/core';
import * as commands from '../commands/index.ts';
import type { Outcome } from '../commands/command.ts';
import type { DesignDocument } from '../document/document.ts';

export interface Step {
  readonly id: string;
  readonly run: (doc: DesignDocument) => Outcome;
}

const step = <A>(command: commands.Command<A>, args: A): Step => ({ id: command.id, run: (doc) => command(doc, args) });

export function stepsTo(bundle: Bundle, library: readonly Item[]): readonly Step[] {
  const { id, version, title, note, $schema } = bundle;
  return [
    step(commands.editBundle, { id, version, title, ...(note !== undefined && { note }), ...($schema !== undefined && { $schema }) }),
    ...(bundle.jurisdiction === undefined ? [] : [step(commands.setCity, { city: bundle.jurisdiction })]),
    ...(bundle.policies?.copies === undefined ? [] : [step(commands.setPolicy, { copies: bundle.policies.copies })]),
    ...Object.entries(bundle.subjects).map(([name, subject]) => step(commands.addSubject, { name, ...subject })),
    ...(bundle.questions ?? []).map((question) => step(commands.addQuestion, { question })),
    ...bundle.items.flatMap(({ item, when, subjects = {} }) => [
      step(commands.addItem, { id: item, definition: library.find((i) => i.id === item) }),
      ...(when ? [step(commands.setCondition, { id: item, when })] : []),
      ...Object.entries(subjects).map(([subject, to]) => step(commands.alignSubject, { id: item, subject, to: String(to) }))
    ]),
    ...(bundle.sections ?? []).flatMap((section) => [
      step(commands.addSection, { id: section.id, title: section.title }),
      ...(['subjects', 'items', 'data'] as const).flatMap((what) =>
        (section[what] ?? []).map((key) => step(commands.assign, { what, key, section: section.id }))
      )
    ]),
    ...(bundle.decisions ?? []).map((decision) => step(commands.decide, without(decision, 'on'))),
    ...(bundle.materialDecisions ?? []).map((decision) => step(commands.decideMaterial, decision)),
    ...(bundle.flow?.edges ?? []).map((edge) => step(commands.connect, edge)),
    ...(bundle.flow?.cuts ?? []).map((edge) => step(commands.cut, edge)),
    ...(bundle.acknowledged ?? []).map((note) => step(commands.acknowledge, note))
  ];
}

function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const copy = { ...value };
  delete copy[key];
  return copy;
}
