import { newRun } from './src/step.ts';
import { gather } from './src/notebook/page/gather.ts';
const nb = (await import('./pipelines/homicides-by-year.ts')).default;
for (let i=0;i<3;i++){ const t=performance.now(); const run=newRun((e)=>{ if(e.event==='step.end' && e.ms>20) console.log(e.step.slice(0,40), Math.round(e.ms)); }); await gather(nb, run); console.log('gather', Math.round(performance.now()-t)); }
