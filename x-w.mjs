import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking'] });
for (const f of process.argv.slice(2)) for (const w of [343, 1200]) { const p = await b.newPage({ viewport: { width: w, height: 900 } }); await p.goto('file://'+f); console.log(f, w, await p.evaluate(()=>{
  const wide=[...document.querySelectorAll('main>*,h1,.dek,section>*')].filter(e=>{ if (e.closest('.scroll,.skip,svg')) return false; return e.scrollWidth>e.clientWidth+1 && getComputedStyle(e).overflowX==='visible' && e.clientWidth>0; }).map(e=>e.tagName+'.'+e.className+':'+e.scrollWidth+'>'+e.clientWidth+' '+(e.innerText??'').slice(0,30)); return [document.documentElement.scrollWidth, ...wide].join(' | '); })); if (process.env.SHOT) await p.screenshot({ path: `/tmp/mend-b-${w}.png`, clip: {x:0,y:0,width:w,height:1500}, fullPage:true }); }
await b.close();
