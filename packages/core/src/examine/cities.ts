// What does the same bundle ask in another city? Thresholds and limits are parameters of a jurisdiction; one bundle under the
// parameters of several, side by side, with what differs.

import { compose } from '../compose.ts';
import { ledger, type Ledger } from './ledger.ts';
import type { Bundle, Catalogue, Composition, Item, Text } from '../model/generated/documents.ts';
import { equal, type Json, type JsonObject } from '../model/json.ts';
import { settled } from '../runtime/condition/settled.ts';
import { simulate, type SimulatedSituation, type SimulateOptions, type Simulation } from './simulate.ts';

/** The bundle under the parameters of one city. */
export interface CityColumn {
  readonly city: string;
  readonly title: Text;
  readonly composition: Composition;
  readonly possible: number | undefined; // situations; undefined: too many to count
  readonly never: readonly string[]; // items that this city does not know
  readonly marks: Readonly<Record<keyof Simulation['marks'], SimulatedSituation>>;
  readonly ledger?: Ledger; // of the answers, when there are some
}

/** A bundle under several cities, a column each. */
export interface Cities {
  readonly columns: readonly CityColumn[];
  /** Parameters that are not the same everywhere, a value for each column. */
  readonly parameters: readonly { readonly name: string; readonly values: readonly (Json | undefined)[] }[];
}

/** The bundle with the thresholds of another city of the catalogue. */
export const inCity = (bundle: Bundle, city: string): Bundle => ({ ...bundle, jurisdiction: city as Bundle['jurisdiction'] });

/** Cities that the catalogue does not know are left out. */
export function cities(
  catalogue: Catalogue,
  items: readonly Item[],
  bundle: Bundle,
  ids: readonly string[],
  answers?: JsonObject,
  options: SimulateOptions = {}
): Cities {
  const known = ids.filter((id) => Object.hasOwn(catalogue.jurisdictions ?? {}, id));
  const columns = known.map((city) =>
    columnOf(city, catalogue.jurisdictions![city]!.title, compose(catalogue, items, inCity(bundle, city)), answers, options)
  );
  const parameters = known.map((id) => catalogue.jurisdictions![id]!.parameters as JsonObject);
  const names = [...new Set(parameters.flatMap((p) => Object.keys(p)))];
  return {
    columns,
    parameters: names
      .map((name) => ({ name, values: parameters.map((p) => p[name]) }))
      .filter(({ values: [first, ...rest] }) => rest.some((v) => !equal(v, first)))
  };
}

function columnOf(
  city: string,
  title: Text,
  composition: Composition,
  answers: JsonObject | undefined,
  options: SimulateOptions
): CityColumn {
  const {
    situations,
    possible,
    marks: { smallest, median, costliest }
  } = simulate(composition, options);
  return {
    city,
    title,
    composition,
    possible,
    never: composition.items.filter((item) => settled(item.when, {}) === false).map((item) => item.id),
    marks: { smallest: situations[smallest]!, median: situations[median]!, costliest: situations[costliest]! },
    ...(answers && { ledger: ledger(composition, answers) })
  };
}
