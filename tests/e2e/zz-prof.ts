import { serveFolder } from '../../scripts/serve.ts';
import { launchBrowser } from './browsers.ts';
const served = await serveFolder('/tmp/quiz-plain', 0);
const browser = await launchBrowser('chromium');
const page = await browser.newPage();
const related = `China announced on 3 July 2023 that exports of gallium and germanium will need licences from 1 August.
Janet Yellen, the Treasury secretary, met Premier Li Qiang in Beijing on 7 July 2023 and asked for healthy economic competition.
China produces 90 percent of the world’s gallium. Xi Jinping toured Jiangsu on inspection that week.`;
const filler = 'The ferry left the quay at noon and came back in the evening with the mail, as it has done on every day of the year since the old pier was closed to ships and opened to walkers.\n'.repeat(Number(process.argv[2] ?? 0));
const unit = related + '\n' + filler;
const long = 'A long week\n' + (unit).repeat(Math.ceil(1_000_000/unit.length));
await page.goto(served.url+'/index.html#/read');
await page.waitForSelector('#read-text');
await page.evaluate(()=>{ const w=window as any; w.frames=[]; let last=performance.now(); const f=()=>{const n=performance.now(); if(n-last>60) w.frames.push([Math.round(last), Math.round(n-last)]); last=n; requestAnimationFrame(f)}; requestAnimationFrame(f); new PerformanceObserver(l=>{ for (const e of l.getEntries()) w.tasks=(w.tasks??[]).concat([[Math.round(e.startTime),Math.round(e.duration)]])}).observe({entryTypes:['longtask']}); });
const cdp = await page.createCDPSession(); await cdp.send('Profiler.enable'); await cdp.send('Profiler.start');
const t0=Date.now();
await page.evaluate((h)=>{ const d=new DataTransfer(); d.setData('text/plain', h); const f=new File([h],'a.txt',{type:'text/plain'}); d.items.add(f); document.querySelector('main')!.dispatchEvent(new DragEvent('drop',{dataTransfer:d,bubbles:true,cancelable:true})); }, long);
await page.waitForSelector('.read-bar', {timeout: 60000}); console.log('bar at', Date.now()-t0);
await new Promise(r=>setTimeout(r,4000));
const {profile} = await cdp.send('Profiler.stop') as any;
const self=new Map<string,number>(); const dt=profile.timeDeltas; const idx=new Map(profile.nodes.map((n:any)=>[n.id,n]));
profile.samples.forEach((s:number,i:number)=>{ const n:any=idx.get(s); const k=n.callFrame.functionName+':'+n.callFrame.url.split('/').pop()+':'+n.callFrame.lineNumber; self.set(k,(self.get(k)??0)+dt[i]/1000)});
console.log([...self].sort((a,b)=>b[1]-a[1]).slice(0,16).map(([k,v])=>k+' '+Math.round(v)).join('\n'));
console.log(JSON.stringify(await page.evaluate(()=>({f:(window as any).frames,t:(window as any).tasks, p:document.querySelectorAll('.read-article p').length, bar: document.querySelector('.read-bar')!.textContent}))));
await browser.close(); await served.close();
