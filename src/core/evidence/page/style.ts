/** System fonts only; dark where the reader's system is; on paper black on white. */
export const style = `
:root { color-scheme: light dark; --line: #8888; --good: #1a6b3a; --bad: #a01f1f }
@media (prefers-color-scheme: dark) { :root { --good: #6fcf97; --bad: #ff8f8f } }
* { box-sizing: border-box }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem }
h1 { font-size: 1.5rem; margin: 0 0 .5rem }
h2 { font-size: 1.15rem; margin: 0 0 .25rem }
h3 { font-size: 1rem; margin: 1.75rem 0 .25rem }
p { margin: .25rem 0 }
.soft { opacity: .8 }
.choose { display: grid; gap: .75rem; border: 1px dashed var(--line); border-radius: .5rem; padding: 1rem; margin: 1rem 0 }
label { font-weight: 600; display: block }
input[type=file] { font: inherit; max-width: 100% }
button { font: inherit; padding: .35rem .8rem }
:focus-visible { outline: 3px solid; outline-offset: 2px }
#verdict { border: 2px solid; border-inline-start-width: .6rem; border-radius: .4rem; padding: .75rem 1rem; margin: 1rem 0 }
#verdict.good { border-color: var(--good) }
#verdict.bad { border-color: var(--bad) }
.good h2 { color: var(--good) }
.bad h2, tr.bad td { color: var(--bad) }
tr.bad td { font-weight: 600 }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-size: .95rem }
th, td { text-align: start; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .5rem 0 }
dt { opacity: .8 }
dd { margin: 0; overflow-wrap: anywhere }
code { overflow-wrap: anywhere }
[hidden] { display: none }
@media print {
  .choose, button { display: none }
  body { color: #000; background: #fff; max-width: none; padding: 0 }
  tr { break-inside: avoid }
}
`
