/** How the report looks on paper (A4, black on white) and on a screen. Fonts are the reader's own. */
export const STYLE = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1c2430; font: 11pt/1.45 "Atkinson Hyperlegible Next", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.5rem; }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 1.5rem; }
h2 { font-size: 14pt; line-height: 1.25; margin: 2.2rem 0 .5rem; padding-top: .6rem; border-top: 2px solid #1c2430; break-after: avoid; }
h3 { font-size: 11pt; margin: 1.2rem 0 .4rem; break-after: avoid; }
p { margin: .4rem 0; max-width: 40rem; white-space: pre-line; }
p.in-1 { margin-left: 1.2rem; }
p.in-2 { margin-left: 2.4rem; }
table { border-collapse: collapse; width: 100%; margin: .9rem 0; font-size: 10pt; break-inside: auto; }
caption { text-align: left; font-weight: 600; padding: .2rem 0; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #c9cfd8; font-weight: 400; overflow-wrap: anywhere; }
thead th { font-weight: 600; border-bottom: 1.5px solid #1c2430; overflow-wrap: normal; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
.share { display: inline-block; min-width: 5.2em; }
.bar { width: 5rem; height: .7em; vertical-align: baseline; }
.bar .whole { fill: #e4e8ee; }
.bar .part { fill: #2f5d8c; }
ul { margin: .3rem 0; padding-left: 1.2rem; }
blockquote { margin: .5rem 0; padding: .1rem 0 .1rem .9rem; border-left: 3px solid #b06a2c; break-inside: avoid; }
blockquote p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
blockquote footer { font-size: 9pt; color: #4c5665; }
@page { size: A4; margin: 18mm 16mm; }
@media print {
  main { max-width: none; padding: 0; }
  .bar .whole, .bar .part { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
