import { composedPaper } from '#app/composed-paper.ts'
import { pageInVolume } from '#app/evidence/places.ts'
import type { Bound, PackFile } from '#app/evidence-port.ts'
import type { Ports } from '#app/ports.ts'
import { assess } from '#core/assessment/assess.ts'
import type { Case } from '#core/case/case.ts'
import type { CivilDate } from '#core/civil-date.ts'
import type { Letter } from '#core/document/letter.ts'
import type { AnnexLink } from '#core/document/print.ts'
import { inlinesOf } from '#core/document/walk.ts'
import { lawPack } from '#law/index.ts'
import { templateOf } from '#templates/index.ts'

type Asked = {
  readonly subject: Case
  readonly asOf: CivilDate
  readonly alert?: string | undefined
  readonly document: string
  readonly paper: 'a4' | 'us-letter'
  readonly bound: Bound
  readonly nameOf: (volume: number) => string
}

/** The request beside the bundle: what it prints is as ever, and each reference to an annex opens the bundle at its page. */
export const packRequest = async (
  ports: Ports,
  { subject, asOf, alert, document, paper, bound, nameOf }: Asked,
): Promise<{ readonly file?: PackFile; readonly notes: readonly string[] }> => {
  const template = templateOf(document)
  if (template === undefined) return { notes: [`The request is not in the pack: there is no paper “${document}”.`] }
  const assessment = assess(subject, lawPack, { asOf, ...(alert === undefined ? {} : { alert }) })
  const draft = composedPaper(ports, template, { subject, assessment, asOf, language: 'en' })
  const { links, nowhere } = linksOf(draft.letter, bound, nameOf)
  const open = draft.placeholders.length
  const notes = [
    ...(open === 0 ? [] : [`The request still has ${open} ${open === 1 ? 'gap' : 'gaps'} to fill in.`]),
    ...(nowhere.length === 0 ? [] : [`The request names annexes that are not in this pack: ${nowhere.join(', ')}.`]),
  ]
  try {
    const { bytes } = await ports.toPdf(draft.letter, { paper, annexLinks: links })
    return { file: { name: 'request.pdf', bytes }, notes }
  } catch (error) {
    return { notes: [`The request is not in the pack, because it could not be laid out: ${error instanceof Error ? error.message : 'the writer failed'}`] }
  }
}

/** A link for each reference there is, each once. */
const linksOf = (
  { blocks }: Letter,
  bound: Bound,
  nameOf: (volume: number) => string,
): { readonly links: readonly AnnexLink[]; readonly nowhere: readonly number[] } => {
  const cited = blocks.flatMap(inlinesOf).flatMap(inline => (typeof inline === 'object' && inline.kind === 'annex' ? [inline] : []))
  const each = new Map(cited.map(({ number, page }) => [`${number} ${page ?? ''}`, { number, page }] as const))
  const placed = [...each.values()].map(({ number, page }) => ({ number, page, at: pageInVolume(bound, number, page) }))
  return {
    links: placed.flatMap(({ number, page, at }) =>
      at === undefined ? [] : [{ number, ...(page === undefined ? {} : { page }), to: `${nameOf(at.volume.number)}#page=${at.page}` }],
    ),
    nowhere: [...new Set(placed.flatMap(({ number, at }) => (at === undefined ? [number] : [])))].toSorted((a, b) => a - b),
  }
}
