/** The look of the report: paper and ink, one red for what the attacker holds, one green for what closes it, one amber for what opens. */
export const styleSheet = `
:root { --paper: #fbfaf7; --ink: #1d1c1a; --muted: #6f6a62; --hairline: #e6e2da; --soft: #f3f0ea; --hold: #c8321f; --cut: #0d7566; --cut-soft: #e2f1ee; --open: #87570f; color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1120px; padding: 40px 32px 80px; background: var(--paper); color: var(--ink); font: 400 14px/21px Inter, system-ui, -apple-system, "Segoe UI", sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
h1, h2, h3, p, dl, dd, ul, ol { margin: 0; }
h1 { font-size: 26px; line-height: 34px; font-weight: 620; }
h2 { font-size: 20px; line-height: 28px; font-weight: 620; margin-bottom: 12px; }
h3 { font-size: 15px; line-height: 22px; font-weight: 620; margin: 20px 0 6px; }
p { max-width: 820px; margin: 6px 0; }
section { padding-top: 28px; margin-top: 36px; border-top: 1px solid var(--hairline); }
a { color: inherit; text-decoration-color: var(--muted); text-underline-offset: 3px; }
code { font: 400 12px/18px "JetBrains Mono", ui-monospace, Menlo, Consolas, monospace; }
bdi { unicode-bidi: isolate; }
nav { display: flex; flex-wrap: wrap; gap: 4px 20px; margin-top: 20px; padding-top: 14px; border-top: 1px solid var(--hairline); }
.brand { display: flex; align-items: center; gap: 9px; margin: 0 0 28px; font-size: 15px; font-weight: 620; }
.brand path, .brand .start { fill: none; stroke: var(--hold); stroke-width: 2.6; stroke-linecap: round; } .brand .start { fill: var(--paper); stroke: var(--ink); stroke-width: 1.9; } .brand circle { fill: var(--ink); }
.sentence { margin: 18px 0 20px; font-size: 19px; line-height: 27px; font-weight: 550; }
.about { display: flex; flex-wrap: wrap; gap: 10px 40px; } .about .hash { flex-basis: 100%; }
.quiet, dt, th, .legend { color: var(--muted); font-size: 12.5px; line-height: 19px; font-weight: 400; }
.held { color: var(--hold); }
.closes { color: var(--cut); font-weight: 550; }
.opens { color: var(--open); }
.type { font-size: 12px; color: var(--muted); }
table { width: 100%; border-collapse: collapse; margin: 10px 0 14px; }
th { text-align: left; padding: 6px 14px 6px 0; border-bottom: 1px solid var(--hairline); vertical-align: bottom; }
td { padding: 7px 14px 7px 0; border-bottom: 1px solid var(--hairline); vertical-align: top; }
td code { color: var(--muted); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(176px, 1fr)); gap: 16px 24px; }
.figures dd { font-size: 16px; line-height: 23px; font-weight: 550; }
.pair { display: grid; grid-template-columns: 1fr 2fr; gap: 0 48px; margin-top: 12px; }
.band { font-weight: 550; color: var(--muted); white-space: nowrap; }
.band.critical, .band.high { color: var(--hold); }
.band.critical { font-weight: 620; }
.band.moderate { color: var(--open); }
.cut td:first-child { border-left: 3px solid var(--cut); padding-left: 12px; background: var(--cut-soft); }
.cut td:nth-child(2) { padding-left: 14px; }
.cut { table-layout: fixed; } .cut th:nth-child(2) { width: 46%; padding-left: 14px; } .cut th:last-child { width: 64px; }
article { margin-top: 30px; break-inside: auto; }
article h3 { font-size: 16px; line-height: 23px; font-weight: 550; margin-bottom: 8px; max-width: 900px; }
.number { display: inline-block; min-width: 22px; color: var(--muted); }
td .quiet { margin: 2px 0 0; }
.hops { table-layout: fixed; }
.hops th:nth-child(1) { width: 26px; } .hops th:nth-child(2) { width: 34%; }
.id { font-size: 11px; }
.names { table-layout: fixed; } .names th:nth-child(1) { width: 16%; } .names th:nth-child(2) { width: 30%; }
.targets td:nth-child(n+2), .targets th:nth-child(n+2), .counts td:nth-child(n+2), .counts th:nth-child(n+2) { white-space: nowrap; }
.hops strong { color: var(--hold); font-weight: 550; }
.facts { list-style: none; padding: 0; } .facts li + li { margin-top: 4px; }
.hops .facts li { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; } .place { font-size: 12px; line-height: 17px; color: var(--muted); } .place code { font-size: 11px; line-height: 16px; }
.facts li, .witnesses li { font-size: 13px; line-height: 19px; }
.witnesses li { margin: 6px 0; }
.line { display: block; overflow: visible; max-width: 100%; margin: 4px 0 6px; }
.dashed, .dotted, .thin, .thick { stroke: var(--hold); stroke-width: 2; }
.dashed { stroke-dasharray: 7 4; } .dotted { stroke-dasharray: 0 5; stroke-linecap: round; stroke-width: 2.8; } .thick { stroke-width: 4.4; }
.stop { fill: var(--paper); stroke: var(--hold); stroke-width: 2; } .target { fill: var(--hold); stroke: var(--hold); }
.legend { display: flex; flex-wrap: wrap; gap: 4px 22px; max-width: none; } .legend svg { vertical-align: middle; }
.versions { font-size: 11px; line-height: 16px; max-width: none; }
@media screen and (max-width: 760px) { body { padding: 20px 16px; } .pair { grid-template-columns: 1fr; } }
@page { size: A4; margin: 17mm 16mm 18mm; @bottom-left { content: "Throughline · attack paths"; font: 7.5pt Inter, system-ui, sans-serif; color: #6f6a62; } @bottom-right { content: counter(page) " of " counter(pages); font: 7.5pt Inter, system-ui, sans-serif; color: #6f6a62; } }
@media print {
  :root { --paper: #ffffff; }
  body { max-width: none; padding: 0; font-size: 9pt; line-height: 13pt; }
  p { max-width: none; }
  header { padding-top: 8mm; }
  h1 { font-size: 22pt; line-height: 28pt; } h2 { font-size: 14pt; line-height: 19pt; margin-bottom: 6pt; } h3 { font-size: 10.5pt; line-height: 14pt; margin-top: 12pt; }
  .sentence { font-size: 14pt; line-height: 20pt; }
  .quiet, dt, th, .legend { font-size: 8pt; line-height: 11.5pt; }
  code { font-size: 7.5pt; line-height: 11pt; }
  section { margin-top: 14pt; padding-top: 10pt; }
  #cut, #paths { break-before: page; margin-top: 0; padding-top: 0; border-top: 0; }
  #figures { break-inside: avoid; }
  .figures { grid-template-columns: repeat(3, 1fr); gap: 8pt 16pt; } .figures dd { font-size: 11pt; line-height: 15pt; }
  .pair { gap: 0 24pt; }
  article { margin-top: 18pt; }
  article h3 { font-size: 10.5pt; line-height: 14.5pt; margin-bottom: 5pt; }
  h2, h3, .line, .legend, article > .quiet { break-after: avoid; }
  li { break-inside: avoid; } tr { break-inside: auto; } .cut tr, .targets tr, .counts tr, .names tr { break-inside: avoid; }
  thead { display: table-header-group; }
  table { margin: 5pt 0 8pt; } td, th { padding: 3pt 10pt 3pt 0; }
  .facts li { font-size: 8pt; line-height: 11.5pt; } .facts li + li { margin-top: 2pt; } .witnesses li { font-size: 8.5pt; line-height: 12pt; margin: 3pt 0; }
  .type { font-size: 7pt; }
  .hops .facts li { gap: 10pt; } .place, .place code, .id { font-size: 6.8pt; line-height: 10pt; }
  .cut td:first-child { print-color-adjust: exact; -webkit-print-color-adjust: exact; padding-left: 8pt; } .cut td:nth-child(2) { padding-left: 10pt; }
  a { text-decoration: none; }
}
`
