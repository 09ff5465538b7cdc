import { parentPort } from 'node:worker_threads'
import { PDFDocument } from '@cantoo/pdf-lib'
import { everyWord } from '../pdf/words.ts'
import { read } from '../read.ts'
import type { Answer, Done, Job } from './job.ts'

const work = async (job: Job): Promise<Done> => {
  if (job.kind === 'read') return { kind: 'read', reading: await read(job.bytes, job.name, job.options) }
  if (job.kind === 'words') return { kind: 'words', words: await everyWord(job.path) }
  const first = await PDFDocument.load(job.first, { updateMetadata: false })
  const second = await PDFDocument.load(job.second, { updateMetadata: false })
  for (const page of await first.copyPages(second, second.getPageIndices())) first.addPage(page)
  const pdf = await first.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false })
  return { kind: 'joined', pdf, pages: first.getPageCount() }
}

parentPort?.on('message', (job: Job) => {
  work(job).then(
    done => parentPort?.postMessage({ done } satisfies Answer),
    () => parentPort?.postMessage({ failed: true } satisfies Answer),
  )
})
