import { paletteCss } from '../../chart/palette.ts';

const ownCss = `
*{box-sizing:border-box}
html{color-scheme:light dark}
body{margin:0;padding:12px 14px;background:var(--chart-paper);color:var(--chart-ink);font:15px/1.5 "PingFang SC","Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei",system-ui,sans-serif}
figure{margin:0;position:relative}
h1{margin:0;font:600 20px/1.3 "Songti SC","Noto Serif SC","Noto Serif CJK SC","Source Han Serif SC",Georgia,serif;text-wrap:balance}
p{margin:4px 0;color:var(--chart-ink-soft);font-size:13px}
svg{display:block;width:100%;max-width:860px;height:auto;margin:8px 0}
svg.narrow{display:none}
@media (max-width:559px){svg.wide{display:none}svg.narrow{display:block}h1{font-size:18px}}
a{color:var(--chart-accent)}
svg a:focus-visible,a:focus-visible,summary:focus-visible{outline:2px solid var(--chart-accent);outline-offset:2px}
.warn{color:var(--chart-warn)}
summary{cursor:pointer;font-size:13px;padding:6px 0;color:var(--chart-accent)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-size:13px;font-variant-numeric:tabular-nums;width:100%}
caption{text-align:start;padding:4px 0;color:var(--chart-ink-soft)}
th,td{padding:4px 10px 4px 0;border-bottom:1px solid var(--chart-rule);text-align:start;font-weight:400}
thead th{font-weight:600}
.number{text-align:end;white-space:nowrap}
.absent{font-style:italic;color:var(--chart-ink-soft)}
#tip{position:absolute;z-index:1;max-width:260px;padding:4px 8px;background:var(--chart-ink);color:var(--chart-paper);font-size:13px;pointer-events:none}
@media print{details{display:none}}
`;

/** The whole style of an embed: nothing is loaded. */
export const embedCss = (): string => `${paletteCss()}${ownCss.replaceAll('\n', '')}`;
