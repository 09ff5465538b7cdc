import { mandateRows } from '#templates/parts/case-box.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { earlierReferences } from '#templates/parts/earlier-matters.ts'
import type { LaterWords } from '#templates/parts/en/later-papers.ts'
import type { PartWords } from '#templates/parts/en/parts.ts'
import { identityRows } from '#templates/parts/identity.ts'
import type { Phrase } from '#templates/parts/phrase.ts'
import { box, type Piece, type Row } from '#templates/parts/piece.ts'
import { contactRows, representativeRows } from '#templates/parts/representative.ts'

type BoxWords = {
  readonly caption: string
  readonly type: string
  readonly data: string
  readonly source: string
  readonly bureau: (state: Phrase) => Phrase
  readonly earlier: string
  readonly noneEarlier: string
}

/** The cover of a request that stands on its own: who asks, for whom, about which data. */
export const ownRequestBox = (
  clerk: Clerk,
  { parts, later }: { readonly parts: PartWords; readonly later: LaterWords },
  words: BoxWords,
  { type, data }: { readonly type: Row['value']; readonly data: Row['value'] },
): Piece =>
  box(words.caption, [
    { label: words.type, value: type },
    ...identityRows(clerk, parts),
    ...mandateRows(clerk, later),
    ...representativeRows(clerk, parts),
    ...contactRows(clerk, parts),
    { label: words.data, value: data },
    { label: words.source, value: words.bureau(clerk.value('alert.requesting-state')) },
    { label: words.earlier, value: earlierReferences(clerk, words.noneEarlier) },
    { label: later.box.language, value: clerk.value('request.language') },
    { label: parts.reference, value: clerk.subject.codeName },
  ])
