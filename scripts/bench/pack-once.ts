import { readFileSync, writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { day } from '#core/civil-date.ts'
import { fontsFolder } from '#node/fonts-folder.ts'
import { makeBundle } from '#pack/make-bundle.ts'
import { peakMemory } from './peak-memory.ts'

// One bundle in a process of its own, so that its peak of memory is its own. Prints what it took, as JSON.

/** What the process is given as its argument. */
export type Task = { readonly way: 'ours' | 'pdf-lib'; readonly files: readonly string[]; readonly output: string; readonly workFolder: string }

export type Took = { readonly ms: number; readonly peakMb: number; readonly pages: number; readonly blockedMs: number; readonly wrong?: string }

const ours = async ({ files, output, workFolder }: Task): Promise<Omit<Took, 'ms' | 'peakMb' | 'blockedMs'>> => {
  const titles = ['Decision of the court', '起诉书', 'قرار المحكمة', 'Постановление']
  const made = await makeBundle(
    {
      cover: { title: 'Evidence bundle', party: 'Case Falcon', day: day('2026-11-24') },
      language: 'en',
      exhibits: files.map((path, at) => ({
        number: at + 1,
        title: `${titles[at % titles.length]} ${at + 1}`,
        date: '3 March 2024',
        level: 'C0',
        files: [{ path }],
      })),
    },
    { output, workFolder, fontsFolder: fontsFolder(), replace: true },
  )
  return made.kind === 'built' ? { pages: made.report.pages } : { pages: 0, wrong: made.kind }
}

/** Merge, a number on every page and an index without links: what is usually written with it by hand. */
const withPdfLib = async ({ files, output }: Task): Promise<Omit<Took, 'ms' | 'peakMb' | 'blockedMs'>> => {
  const bundle = await PDFDocument.create()
  const font = await bundle.embedFont(StandardFonts.Helvetica)
  const index = bundle.addPage([595, 842])
  for (const [at, file] of files.entries()) {
    const source = await PDFDocument.load(readFileSync(file))
    if (at < 50) index.drawText(`${at + 1}  Exhibit ${at + 1}  ${bundle.getPageCount() + 1}`, { x: 50, y: 800 - at * 15, size: 10, font })
    for (const page of await bundle.copyPages(source, source.getPageIndices())) bundle.addPage(page)
  }
  for (const [at, page] of bundle.getPages().entries()) page.drawText(`${at + 1}`, { x: 550, y: 20, size: 9, font })
  writeFileSync(output, await bundle.save())
  return { pages: bundle.getPageCount() }
}

const argument = process.argv[2]
if (argument !== undefined) {
  const task = JSON.parse(argument) as Task // seam: written by the measurement below the same folder
  const delay = monitorEventLoopDelay({ resolution: 5 })
  const start = performance.now()
  delay.enable()
  const made = await (task.way === 'ours' ? ours(task) : withPdfLib(task))
  const ms = performance.now() - start
  delay.disable()
  const took: Took = { ...made, ms, peakMb: peakMemory(), blockedMs: delay.max / 1e6 }
  process.stdout.write(JSON.stringify(took))
}
