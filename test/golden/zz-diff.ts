import { findChanged, describeAll } from './compare.ts';
import { readKept } from './store.ts';
import { textOf } from './question.ts';
const doc = process.argv[2] ?? 'norm'; const fn = process.argv[3];
const kept = readKept().filter((k:any)=> (doc==='all'|| k.question.document===doc) && (!fn||k.question.function===fn));
const changed = findChanged(kept);
const count: any = {}; for (const c of changed) count[(c as any).question.function]=(count[(c as any).question.function]??0)+1;
console.log(kept.length, changed.length, JSON.stringify(count));
const n=Number(process.argv[4]??12);
const step=Math.max(1,Math.floor(changed.length/n));
for (let i=0;i<changed.length;i+=step){const c:any=changed[i];console.log(textOf(c.question).replaceAll('\t',' '));for(const k of Object.keys(c.was)) if(c.was[k]!==c.now[k]){console.log('  -',k,String(c.was[k]).slice(0,300));console.log('  +',k,String(c.now[k]).slice(0,300));}}
