import { createHash } from 'node:crypto';

/**
 * Tells the page around it how tall the chart is, shows what a mark says under the pointer, and, for a frozen
 * chart, how many of its figures were revised since. Everything is there without it.
 */
export const embedScript = `(()=>{
const root=document.documentElement,figure=document.querySelector('figure'),tip=document.createElement('div');
tip.id='tip';tip.hidden=true;tip.setAttribute('role','status');figure.append(tip);
const tell=()=>parent.postMessage({type:'gongkai-height',height:Math.ceil(document.body.getBoundingClientRect().height)},'*');
new ResizeObserver(tell).observe(document.body);tell();
const show=(event)=>{
const mark=event.target.closest?.('svg a,svg g'),title=mark&&mark.querySelector(':scope>title');
tip.hidden=!title;if(!title)return;
tip.textContent=title.textContent;
const box=figure.getBoundingClientRect(),at=mark.getBoundingClientRect();
tip.style.left=Math.max(0,Math.min(at.left-box.left,box.width-tip.offsetWidth))+'px';
tip.style.top=Math.max(0,at.top-box.top-tip.offsetHeight-6)+'px';};
for(const kind of ['pointerover','focusin'])document.addEventListener(kind,show);
const line=document.getElementById('revised');
if(line)fetch(line.dataset.from).then((answer)=>answer.ok?answer.json():null).then((found)=>{
if(!found||!found.revised)return;
line.textContent=line.dataset.words.replace('{count}',found.revised).replace('{all}',found.figures);line.hidden=false;tell();}).catch(()=>{});
})()`;

/** The one script that an embed may run, named by its hash. */
export const embedScriptHash = `sha256-${createHash('sha256').update(embedScript).digest('base64')}`;
