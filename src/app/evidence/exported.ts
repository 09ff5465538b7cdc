import type { PackBuilt } from '#contract/evidence-replies.ts'
import type { Case } from '#core/case/case.ts'
import type { Noted } from '#core/evidence/custody-of-change.ts'

/** How a line says that an exhibit went out, and by which a later pack finds the one before. */
export const exportedTo = (audience: 'ccf' | 'source'): string => (audience === 'ccf' ? 'in a pack for the CCF' : 'in a pack for the source')

/** A line for each exhibit of a pack, with the SHA-256 of its manifest; `kept` is the sealed manifest, where there is a vault. */
export const exportedLines = ({ manifest, manifestSha256 }: PackBuilt, subject: Case, kept?: { readonly id: string }): readonly Noted[] =>
  (manifest?.exhibits ?? []).flatMap(({ number, goes, first, last }): readonly Noted[] => {
    const exhibit = subject.exhibits.find(one => one.number === number)
    if (manifest === undefined || exhibit === undefined) return []
    const what = goes === 'summary' ? '; its neutral summary only' : ''
    return [
      {
        did: 'exported',
        exhibit: exhibit.id,
        ...(kept === undefined ? {} : { file: kept.id }),
        ...(manifestSha256 === undefined ? {} : { sha256: manifestSha256 }),
        says: `${exportedTo(manifest.for)}, pages ${first} to ${last}${what}; the hash is that of its manifest`,
      },
    ]
  })

/** A copy that comes out the same as before needs no second line. */
export const notYetNoted = ({ custody = [] }: Case, noted: readonly Noted[]): readonly Noted[] =>
  noted.filter(line => custody.every(one => one.did !== line.did || one.file !== line.file || one.sha256 !== line.sha256))
