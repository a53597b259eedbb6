// A condition as a table that can be filled in: rows are ways of meeting it, columns are data.

import { useState } from 'react';
import type { Condition, Json } from '@onething/core';
import { schemaOf, wantedOf } from '../document/condition.ts';
import { conditionOf, type ConditionTable as Table, type Row } from '../document/condition-table.ts';
import { Button } from '../ui/button.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { Answer, firstFor } from './condition-answer.tsx';
import { useDataChoices, useDatumKind } from './data-choices.ts';
import { useSpeech } from './use-words.ts';

export function ConditionTable({ table, onChange }: { readonly table: Table; readonly onChange: (value: Condition | undefined) => void }) {
  const { w } = useSpeech(),
    choices = useDataChoices(),
    first = useFirst();
  // a column that no row uses yet is known here alone
  const [extra, setExtra] = useState<readonly string[]>([]);
  const columns = [...table.columns, ...extra.filter((datum) => !table.columns.includes(datum))];
  const take = (rows: readonly Row[]): void => onChange(conditionOf({ columns, rows }));
  const label = (datum: string): string => choices.find((c) => c.value === datum)?.label ?? datum;
  const addColumn = (datum: string): void => {
    setExtra([...extra, datum]);
    if (table.rows.length === 0) onChange(conditionOf({ columns: [datum], rows: [{ [datum]: first(datum) }] }));
  };
  const removeColumn = (datum: string): void => {
    setExtra(extra.filter((d) => d !== datum));
    take(table.rows.map(({ [datum]: _, ...row }) => row).filter((row) => Object.keys(row).length > 0));
  };
  return (
    <div className="stack">
      {columns.length > 0 && (
        <div className="panel scroll">
          <table className="condition-table">
            <thead>
              <tr>
                <th scope="col">{w.condition.row}</th>
                {columns.map((datum) => (
                  <th key={datum} scope="col">
                    <span className="row">
                      <span className="grow">{label(datum)}</span>
                      <Button
                        kind="quiet"
                        icon="close"
                        label={w.condition.removeColumn(label(datum))}
                        onPress={() => removeColumn(datum)}
                      />
                    </span>
                  </th>
                ))}
                <th scope="col">
                  <span className="hidden">{w.actions}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row, i) => (
                <tr key={i}>
                  <th scope="row" className="numbers">
                    {i + 1}
                  </th>
                  {columns.map((datum) => (
                    <td key={datum}>
                      <Cell
                        label={w.condition.cell(i + 1, label(datum))}
                        datum={datum}
                        wanted={row[datum]}
                        onChange={(wanted) => {
                          const { [datum]: _, ...rest } = row;
                          take(table.rows.with(i, wanted === undefined ? rest : { ...rest, [datum]: wanted }));
                        }}
                      />
                    </td>
                  ))}
                  <td>
                    <Button
                      kind="danger"
                      icon="trash"
                      label={w.condition.removeRow(i + 1)}
                      onPress={() => take(table.rows.toSpliced(i, 1))}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="row wrap end-aligned">
        {columns.length > 0 && (
          <Button icon="plus" onPress={() => take([...table.rows, { [columns[0]!]: first(columns[0]!) }])}>
            {w.condition.addRow}
          </Button>
        )}
        <div className="grow">
          <Combobox
            label={w.condition.addColumn}
            choices={choices.filter((c) => !columns.includes(c.value))}
            value=""
            onChange={addColumn}
            none={w.nothingFound}
          />
        </div>
      </div>
    </div>
  );
}

function useFirst(): (datum: string) => Json {
  const kindOf = useDatumKind();
  return (datum) => schemaOf(firstFor(kindOf(datum).kind, [...kindOf(datum).values.values()])) as Json;
}

/** Any answer, or one of a kind; yes and no stand in one list. */
function Cell({
  label,
  datum,
  wanted,
  onChange
}: {
  readonly label: string;
  readonly datum: string;
  readonly wanted: Json | undefined;
  readonly onChange: (wanted: Json | undefined) => void;
}) {
  const { w } = useSpeech(),
    { kind, codes, values } = useDatumKind()(datum),
    first = useFirst();
  const single = wanted === undefined ? undefined : wantedOf(wanted),
    simple = kind === 'boolean' || (kind === 'codes' && (single === undefined || (single.kind === 'one' && single.values.length === 1)));
  const chosen = single?.kind === 'one' ? JSON.stringify(single.values[0]) : wanted === undefined ? '' : '*';
  const choose = (value: string): void =>
    onChange(
      value === ''
        ? undefined
        : value === '*'
          ? (schemaOf(kind === 'codes' ? { kind: 'one', values: [...values.values()].slice(0, 2) } : wantedOf(first(datum))) as Json)
          : (schemaOf({ kind: 'one', values: [values.get(value)!] }) as Json)
    );
  return (
    <div className="stack tight">
      <select
        className="select"
        aria-label={label}
        value={simple ? chosen : wanted === undefined ? '' : '*'}
        onChange={(e) => choose(e.target.value)}
      >
        <option value="">{w.condition.either}</option>
        {simple &&
          codes.map((c) => (
            <option key={c.value} value={c.value}>
              {c.label}
            </option>
          ))}
        {kind !== 'boolean' && <option value="*">{kind === 'codes' ? w.condition.several : w.condition.demanded}</option>}
      </select>
      {wanted !== undefined && !simple && (
        <Answer datum={datum} wanted={wantedOf(wanted)} onChange={(next) => onChange(schemaOf(next) as Json)} />
      )}
    </div>
  );
}
