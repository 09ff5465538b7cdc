import type { PDFDocument } from '@cantoo/pdf-lib'
import { type Finding, finding } from '../findings/finding.ts'
import { limits } from '../limits.ts'
import { isInOrder, lacksParts } from '../pdf/damage.ts'
import type { Hidden } from '../pdf/hidden.ts'
import { type Looked, lookAt, wordsOn } from '../pdf/look.ts'
import { openDocument } from '../pdf/open.ts'
import { type Scrubbed, scrub } from '../pdf/scrub.ts'
import { type Problem, problem } from '../problems.ts'
import { type Reading, type ReadOptions, unread } from '../reading.ts'

const mime = 'application/pdf'

/** The pages as they are, in a file written anew without what nobody sees. Two programs must read the same in it as in the original. */
export const readPdf = async (bytes: Uint8Array, { password }: ReadOptions): Promise<Reading> => {
  const looked = await lookAt(bytes, password)
  if (looked.kind === 'password') return unread(mime, [problem('password-needed')])
  const opened = await openDocument(bytes, password)
  if (opened.kind === 'password') return unread(mime, [problem('password-needed')])
  const seen = looked.kind === 'read' ? looked.seen : undefined
  if (seen?.pages === 0) return unread(mime, [problem('pdf-no-pages')])
  const hidden = seen === undefined ? [] : hiddenFindings(seen)
  if (opened.kind === 'damaged') return { ...unread(mime, [problem('pdf-not-copied')], hidden), text: seen?.text ?? '' }
  const { document, locked } = opened
  const lost = lacksOrNot(document)
  const scrubbed = await scrubbedOrNot(() => (document.getPageCount() === 0 ? undefined : scrub(document, bytes)))
  if (scrubbed === undefined) return { ...unread(mime, [problem(seen === undefined ? 'pdf-not-copied' : 'pdf-no-pages')], hidden), text: seen?.text ?? '' }
  const differs = await difference(bytes, scrubbed.pdf, seen, password)
  const mended = seen === undefined && differs === undefined ? await lookAt(scrubbed.pdf) : undefined
  const shown = mended?.kind === 'read' ? mended.seen : seen
  const problems: Problem[] = [
    ...(locked ? [problem('owner-locked')] : []),
    ...(lost ? [problem('pdf-parts-lost')] : seen === undefined || !isInOrder(bytes) ? [problem('pdf-damaged')] : []),
    ...(seen !== undefined && seen.pages > limits.inspectedPages ? [problem('pdf-partly-checked', String(limits.inspectedPages))] : []),
  ]
  const findings = [...scrubbed.findings, ...(shown === undefined ? [] : hiddenFindings(shown))]
  if (differs !== undefined) {
    const kept = findings.map(each => ({ ...each, scrubbed: false }))
    return { ...unread(mime, [...problems, problem('pdf-copy-differs', differs)], kept), text: seen?.text ?? '', nested: scrubbed.nested }
  }
  return {
    kind: 'pdf',
    mime,
    shown: { kind: 'pages', pdf: scrubbed.pdf, pages: document.getPageCount() },
    text: shown?.text ?? '',
    findings,
    scrubbed: scrubbed.scrubbed,
    problems: [...problems, ...scrubbed.problems],
    nested: scrubbed.nested,
  }
}

const lacksOrNot = (document: PDFDocument): boolean => {
  try {
    return lacksParts(document)
  } catch {
    return true
  }
}

const scrubbedOrNot = async (work: () => Promise<Scrubbed> | undefined): Promise<Scrubbed | undefined> => {
  try {
    return await work()
  } catch {
    return undefined
  }
}

/** What another program reads differently in the copy, in words; undefined when nothing. Long files are compared on pages spread evenly. */
const difference = async (original: Uint8Array, copy: Uint8Array, seen: Looked | undefined, password?: string): Promise<string | undefined> => {
  const count = seen?.pages ?? 1
  const step = Math.max(1, Math.ceil(count / comparedPages))
  const pages = Array.from({ length: Math.ceil(count / step) }, (_, at) => 1 + at * step)
  const after = await wordsOn(copy, pages)
  if (after === undefined) return 'it could not be opened'
  if (seen === undefined) return undefined
  if (after.pages !== seen.pages) return `${after.pages} pages in place of ${seen.pages}`
  const before = await wordsOn(original, pages, password)
  const at = before?.words.findIndex((words, index) => words !== after.words[index]) ?? -1
  return at >= 0 ? `the text of page ${pages[at]}` : undefined
}

const comparedPages = 40

const reasons: { readonly [W in Hidden['why']]: { readonly kind: Finding['kind']; readonly says: string } } = {
  covered: { kind: 'covered-text', says: 'under a filled box' },
  invisible: { kind: 'hidden-text', says: 'written invisibly' },
  'no-contrast': { kind: 'hidden-text', says: 'in the colour of its background' },
  'off-page': { kind: 'hidden-text', says: 'outside the page' },
  tiny: { kind: 'hidden-text', says: 'too small to read' },
  'behind-picture': { kind: 'hidden-text', says: 'behind a picture, as when the text of a scan was recognised' },
}

/** One finding for each reason, with the pages and the first words. */
const hiddenFindings = ({ hidden }: Looked): readonly Finding[] =>
  // seam: the keys of the table above
  (Object.keys(reasons) as readonly Hidden['why'][]).flatMap(why => {
    const found = hidden.flatMap(({ page, words }) => words.filter(each => each.why === why).map(({ text }) => ({ page, text })))
    const { kind, says } = reasons[why]
    return found.length === 0 ? [] : [finding(kind, pagesSaid(found.map(({ page }) => page)), `${says}: ${found.map(({ text }) => text).join(' … ')}`, false)]
  })

const pagesSaid = (pages: readonly number[]): string => {
  const each = [...new Set(pages)]
  return each.length === 1 ? `page ${each[0]}` : `pages ${each.slice(0, 12).join(', ')}${each.length > 12 ? ' and others' : ''}`
}
