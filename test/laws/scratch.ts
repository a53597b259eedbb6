import fc from 'fast-check';
import { bundles } from './arbitrary/bundle.ts';
import { compose } from '../../packages/core/src/compose.ts';
const stat: Record<string, number> = {}; const add=(k:string,n=1)=>{stat[k]=(stat[k]??0)+n};
for (const c of fc.sample(bundles(), {numRuns:500, seed: 7})) {
  const comp = compose(c.catalogue, c.items, c.bundle);
  for (const k of comp.conflicts) if (k.kind==='structure'||k.kind==='unit'||k.kind==='precision') add('reason '+k.kind+' '+(k.facts as any)?.reason+' '+k.cause[0]!.path.join('.').replace(/\d/g,''));
  for (const k of comp.conflicts) if (!k.facts) add('clash '+k.kind+' '+k.severity);
}
console.log(stat);
fc.assert(fc.property(bundles({items:[1,3]}), (c) => { const comp = compose(c.catalogue, c.items, c.bundle); const w = comp.diagnostics.filter(d=>d.code==='witnessRefused'); if (w.length) throw new Error(JSON.stringify(w)+JSON.stringify(comp.items.map(i=>i.rules)) ); }), {numRuns: 3000, seed: 7});
