import type { WorkRoom } from '#app/evidence-port.ts'
import type { Case } from '#core/case/case.ts'
import type { Letter } from '#core/document/letter.ts'
import { plainText } from '#core/document/plain-text.ts'
import { inlinesOf } from '#core/document/walk.ts'
import { type LeakReport, type LeakSource, leakCheck } from '#core/evidence/leak-check.ts'
import { levelFloors } from '#law/evidence/level-floors.ts'
import { catalogue } from '#law/facts/index.ts'

type Given = {
  readonly subject: Case
  /** PDFs as they are on the disk or in memory, by the names they will have. */
  readonly pdfs: readonly { readonly name: string; readonly place: string }[]
  readonly letters: readonly { readonly name: string; readonly letter: Letter }[]
  readonly manifest: string
  readonly titles: readonly string[]
  readonly names: readonly string[]
}

/** Reads all that the source would get, as it was written, for what must not reach it. */
export const sourceLeaks = async (room: WorkRoom, { subject, pdfs, letters, manifest, titles, names }: Given): Promise<LeakReport> => {
  const sources: LeakSource[] = [
    ...titles.map((text, at) => ({ kind: 'title' as const, name: `title ${at + 1}`, text })),
    ...names.map(text => ({ kind: 'file-name' as const, name: 'the name of a file', text })),
    ...letters.map(({ name, letter }) => ({ kind: 'text' as const, name, text: wordsOf(letter) })),
    { kind: 'manifest', name: 'manifest.json', text: manifest },
  ]
  for (const { name, place } of pdfs)
    for (const { kind, page, text } of await room.wordsIn(place)) sources.push({ kind, name, ...(page === undefined ? {} : { page }), text })
  return leakCheck({ subject, catalogue, floors: levelFloors }, sources)
}

const wordsOf = ({ title, header, blocks }: Letter): string =>
  [
    title,
    header,
    ...blocks.flatMap(block =>
      block.kind === 'title'
        ? [block.text, block.subtitle ?? '']
        : block.kind === 'table'
          ? [block.caption, ...block.head, ...block.rows.flat().map(plainText)]
          : block.kind === 'box'
            ? block.rows.flatMap(({ label, value }) => [label, plainText(value)])
            : [plainText(inlinesOf(block))],
    ),
  ].join('\n')
