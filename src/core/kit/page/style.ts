/** Contrast is at least 4.5 to 1 in both colour schemes; print is always light. */
export const style = `
:root {
  color-scheme: light dark;
  --ink: #1c2024; --soft: #55606a; --paper: #ffffff; --ground: #f4f5f3; --line: #dcdfdb;
  --accent: #1f5c54; --accent-soft: #e3efec; --on-accent: #ffffff; --focus: #0b6bcb;
  --open: #8a4b1f; --open-soft: #f8e7da; --warn: #6b5000; --warn-soft: #f8eed2; --secret: #6a3b8f; --secret-soft: #f0e6f7;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6e9e6; --soft: #a7b0b5; --paper: #1b1f1e; --ground: #121514; --line: #343a38;
    --accent: #8fd0c3; --accent-soft: #20342f; --on-accent: #10211d; --focus: #7db8ff;
    --open: #f0b184; --open-soft: #3a281b; --warn: #e8cf86; --warn-soft: #332b15; --secret: #d3b3ec; --secret-soft: #30233b;
  }
}
* { box-sizing: border-box }
body { margin: 0; font: 16px/1.5 Inter, "Segoe UI", system-ui, -apple-system, "Noto Sans", sans-serif; color: var(--ink); background: var(--ground) }
header, main, footer { max-width: 60rem; margin: 0 auto; padding: 1rem 1.25rem }
header { padding-top: 2rem }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid var(--accent) }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; color: var(--accent) }
h4 { font-size: 1rem; margin: 0 }
p { margin: .35rem 0 }
a { color: var(--accent) }
.soft, .source { color: var(--soft) }
.source { font-size: .8125rem }
.skip { position: absolute; left: -999rem }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; z-index: 1 }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }
.notice { border-left: 4px solid var(--accent); background: var(--accent-soft); padding: .6rem .9rem; margin: .75rem 0; border-radius: 0 6px 6px 0 }
.notice.open { border-color: var(--open); background: var(--open-soft) }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .75rem 0 }
.facts dt { color: var(--soft) }
.facts dd { margin: 0; overflow-wrap: anywhere }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; margin: .5rem 0; list-style: none }
.field { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: .75rem .9rem; margin: .6rem 0; break-inside: avoid }
.field.open { border-left: 4px solid var(--open) }
.head { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .75rem }
.head h4 { flex: 1 1 12rem }
.head label { font-size: .875rem; color: var(--soft); display: inline-flex; gap: .35rem; align-items: center; cursor: pointer }
input[type=checkbox] { width: 1.15rem; height: 1.15rem; accent-color: var(--accent); margin: 0; flex: none }
.value { font: 1rem/1.45 "Noto Serif", Georgia, serif; white-space: pre-wrap; unicode-bidi: plaintext; overflow-wrap: anywhere; margin: .5rem 0; padding: .5rem .7rem; background: var(--ground); border: 1px solid var(--line); border-radius: 4px }
.count { font-size: .875rem; color: var(--soft); font-variant-numeric: tabular-nums }
button { font: inherit; font-size: .9375rem; min-height: 2rem; min-width: 5rem; padding: .2rem .8rem; border: 1px solid var(--accent); border-radius: 6px; background: var(--accent); color: var(--on-accent); cursor: pointer; display: none }
.can-copy button { display: inline-block }
.tag { font-size: .8125rem; padding: .05rem .5rem; border-radius: 99px; background: var(--accent-soft); color: var(--accent) }
.tag.secret { background: var(--secret-soft); color: var(--secret) }
.tag.open { background: var(--open-soft); color: var(--open) }
ul.steps { list-style: none; padding: 0; margin: .5rem 0 }
ul.steps > li { display: flex; gap: .6rem; align-items: flex-start; padding: .3rem 0; break-inside: avoid }
ul.steps label { display: flex; gap: .6rem; cursor: pointer }
ul.steps input { margin-top: .2rem }
ul.found { list-style: none; padding: 0 }
ul.found > li { padding: .5rem .8rem; margin: .4rem 0; border-left: 4px solid var(--warn); background: var(--warn-soft); border-radius: 0 6px 6px 0; break-inside: avoid }
ul.found > li.open { border-color: var(--open); background: var(--open-soft) }
.table { overflow-x: auto }
table { border-collapse: collapse; width: 100%; background: var(--paper); font-size: .9375rem }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border: 1px solid var(--line) }
th { background: var(--accent-soft) }
td code { font: .8125rem/1.35 ui-monospace, "Cascadia Mono", Consolas, monospace; overflow-wrap: anywhere }
th:nth-child(3) { width: 36% }
th:nth-child(5) { width: 20% }
td.hash { min-width: 11rem }
td.name { white-space: nowrap; font-weight: 600 }
footer { color: var(--soft); font-size: .875rem; padding-bottom: 3rem }
[role=status] { position: fixed; bottom: 1rem; right: 1rem; background: var(--accent); color: var(--on-accent); padding: .5rem .9rem; border-radius: 6px; max-width: 20rem }
[role=status]:empty { display: none }
@media print {
  :root { --ink: #000; --soft: #444; --paper: #fff; --ground: #fff; --line: #999; --accent: #1f5c54; --accent-soft: #eef4f2; --open: #7a3d12; --open-soft: #fff; --warn: #5c4500; --warn-soft: #fff; --secret: #5b2f80; --secret-soft: #fff }
  body { font-size: 10pt }
  header, main, footer { max-width: none; padding: 0 }
  nav, button, [role=status], .skip { display: none !important }
  h2, h3 { break-after: avoid }
  h2 { margin: 1.25rem 0 .5rem }
  h3 { margin: .9rem 0 .3rem }
  .field { padding: .35rem .6rem; margin: .3rem 0 }
  .value { margin: .25rem 0; padding: .25rem .5rem }
  .source { font-size: 7.5pt }
  p { margin: .15rem 0 }
  table { font-size: 8pt }
  th, td { padding: .15rem .35rem }
  td code { font-size: 6.5pt }
  tr { break-inside: avoid }
  ul.steps > li { padding: .1rem 0 }
}
`
