import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCase } from '#casefile/read.ts'
import { assessorOf } from '#core/assessment/assess.ts'
import { calendarOf } from '#core/calendar/calendar.ts'
import type { Case } from '#core/case/case.ts'
import { day } from '#core/civil-date.ts'
import { consistencyOf } from '#core/consistency/consistency.ts'
import type { Letter } from '#core/document/letter.ts'
import { preflight } from '#core/preflight/preflight.ts'
import { readPaper } from '#core/preflight/read-paper.ts'
import { calendarLawOf } from '#law/calendar/index.ts'
import { lawPack } from '#law/index.ts'
import { lints } from '#law/preflight/index.ts'
import { preflightProcedureOf } from '#law/preflight/procedure.ts'
import { profile } from '#law/procedure/index.ts'
import { composeNodeApp } from '#node/compose.ts'
import { fontsFolder } from '#node/fonts-folder.ts'
import { toDocx } from '#paper/to-docx.ts'
import { pdfWriter } from '#paper/to-pdf.ts'
import { toText } from '#paper/to-text.ts'
import { templates } from '#templates/index.ts'
import { benchPack } from './bench/pack.ts'
import { benchPayload } from './bench/payload.ts'
import { benchVault } from './bench/vault.ts'
import { benchWindow } from './bench/window.ts'

// Speed of the main job, beside what a person would otherwise run on the same content, in one run. Never asserted: machines differ.

const asOf = day('2026-11-23')

type Timing = { readonly median: number; readonly low: number; readonly high: number }

const timed = async (runs: number, work: () => unknown): Promise<Timing> => {
  for (let warm = 0; warm < Math.min(5, runs); warm += 1) await work()
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN
  return { median: at(0.5), low: at(0.05), high: at(0.95) }
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`
const line = (what: string, { median, low, high }: Timing, aim: string) =>
  console.log(`${what.padEnd(44)} ${ms(median).padStart(9)}  (5th to 95th: ${ms(low)} to ${ms(high)})  aim: ${aim}`)

const opened = (path: string): Case => {
  const read = readCase(readFileSync(path, 'utf8'), path)
  if (read.kind === 'refused') throw new Error(`${path} is refused`)
  return read.case
}

/** The same letter as Markdown, for pandoc. */
const asMarkdown = (letter: Letter) => toText(letter)

/** Paragraphs repeated until the paper has about ten pages, so that the measure means what it says. */
const stretched = async (letter: Letter, pages: number, toPdf: (letter: Letter) => Promise<{ pages: number }>): Promise<Letter> => {
  let longer = letter
  for (let copy = 1; (await toPdf(longer)).pages < pages && copy < 40; copy += 1) {
    const more = letter.blocks
      .filter(({ kind }) => kind === 'paragraph')
      .map(block => (block.kind === 'paragraph' ? { ...block, id: `${block.id}-${copy}` } : block))
    longer = { ...longer, blocks: [...longer.blocks, ...more] }
  }
  return longer
}

const available = (command: string, ...args: readonly string[]) => spawnSync(command, [...args], { stdio: 'ignore' }).status === 0

const benchCase = 'examples/recognised-refugee.json'
const subject = opened(benchCase)
const assess = assessorOf(lawPack)
const assessment = assess(subject, { asOf })
const { letter } = templates['deletion-request'].compose({ case: subject, assessment, law: lawPack, asOf, language: 'en' })
const toPdf = pdfWriter(fontsFolder())
const tenPages = await stretched(letter, 10, toPdf)
const { pages } = await toPdf(tenPages)

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`)
console.log(
  `Case: ${Object.keys(subject.answers).length} single facts, ${Object.values(subject.groups).reduce((sum, { items }) => sum + items.length, 0)} items; ${lawPack.grounds.length} grounds; letter of ${pages} pages\n`,
)

line('assessment with explanations', await timed(200, () => assess(subject, { asOf })), '<= 5 ms warm')
line(
  'compose the deletion request',
  await timed(50, () => templates['deletion-request'].compose({ case: subject, assessment, law: lawPack, asOf, language: 'en' })),
  'none',
)
/** Another first paragraph each time: the writer remembers what it has laid out, and a lawyer prints after an edit. */
let edits = 0
const edited = (): Letter => {
  edits += 1
  return { ...tenPages, blocks: [{ kind: 'paragraph', id: 'edited', numbered: true, text: [`Edit ${edits}.`] }, ...tenPages.blocks] }
}

const docx = await timed(20, () => toDocx(edited()))
line(`DOCX, ${pages} pages`, docx, '<= 150 ms warm')
const pdf = await timed(10, () => toPdf(edited()))
line(`PDF, ${pages} pages`, pdf, '<= 500 ms warm')

const everyPaper = Object.values(templates)
const drawAll = async () => {
  for (const template of everyPaper) {
    const drawn = template.compose({ case: subject, assessment, law: lawPack, asOf, language: 'en' })
    await toDocx(drawn.letter)
    await toPdf(drawn.letter)
  }
}
const dispatch = composeNodeApp({ log: () => undefined })
const file = { name: 'case.json', text: readFileSync(benchCase, 'utf8') }
const kit = () => dispatch({ operation: 'kit.build', input: { case: file, asOf, for: 'deletion', language: 'en', annexes: [] } })
if ((await kit()).kind === 'refused') throw new Error('the kit is refused')

console.log()
line(`all ${everyPaper.length} papers as DOCX and PDF, and the kit`, await timed(3, async () => [await drawAll(), await kit()]), '<= 3 s warm')
line('calendar', await timed(50, () => calendarOf(subject, calendarLawOf(profile, lawPack), asOf)), '<= 20 ms')
const read = readPaper(templates['deletion-request'].compose({ case: subject, assessment, law: lawPack, asOf, language: 'en' }), {
  document: 'deletion-request',
  for: 'deletion',
  role: 'request',
  pages,
})
line(
  'checks before filing',
  await timed(50, () => preflight({ case: subject, asOf, for: ['deletion'], procedure: preflightProcedureOf(profile), law: lawPack, papers: [read] }, lints)),
  '<= 20 ms',
)
line('consistency of case and draft', await timed(20, () => consistencyOf(subject, { catalogue: lawPack.catalogue, asOf, letter })), 'none')

const folder = mkdtempSync(join(tmpdir(), 'recourse-bench-'))
try {
  const markdown = join(folder, 'letter.md')
  const word = join(folder, 'letter.docx')
  writeFileSync(markdown, asMarkdown(tenPages))
  writeFileSync(word, await toDocx(tenPages))
  console.log('\nThe same content with what is usually at hand (whole command, as a person would run it):')
  if (available('pandoc', '--version')) {
    const pandoc = await timed(5, () => spawnSync('pandoc', [markdown, '-o', join(folder, 'pandoc.docx')]))
    line('pandoc, text to DOCX', pandoc, `ours is ${(pandoc.median / docx.median).toFixed(1)} times as fast`)
  } else console.log('pandoc is not installed: no ratio for DOCX')
  if (available('soffice', '--version')) {
    const office = await timed(3, () =>
      spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, word], {
        stdio: 'ignore',
      }),
    )
    line('LibreOffice, DOCX to PDF', office, `ours is ${(office.median / pdf.median).toFixed(1)} times as fast`)
  } else console.log('LibreOffice is not installed: no ratio for PDF')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

console.log('\nThe window, in a real browser over the loopback host:')
await benchWindow()
console.log('\nThe vault, through the whole app:')
await benchVault(console.log)
console.log('\nLarge exhibits through the standard age payload:')
await benchPayload()
console.log('\nEvidence packs:')
await benchPack(console.log)
