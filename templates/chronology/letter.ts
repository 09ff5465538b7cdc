import type { Template } from '#core/document/template.ts'
import { english } from '#templates/chronology/en.ts'
import { chronology } from '#templates/deletion-request/chronology.ts'
import type { Line } from '#templates/deletion-request/chronology-lines.ts'
import { english as deletionEnglish } from '#templates/deletion-request/en/index.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { fullName } from '#templates/parts/identity.ts'
import { type Desk, paperOf } from '#templates/parts/paper.ts'
import { box, type Piece } from '#templates/parts/piece.ts'
import { reliedOnBy } from '#templates/parts/relying.ts'

/** About as many lines as stand on a page. */
const linesOnPage = 25

/** Every dated fact on its own sheet, where the request itself has room for the most telling ones only. */
export const chronologyAlone: Template = paperOf('chronology', { en: english }, (desk: Desk<typeof english>) => {
  const { clerk, words, parts } = desk
  const ground = { head: words.ground, width: 16, cell: (line: Line) => groundsOn(clerk, line).join(', ') }
  const { pieces, notes } = chronology(clerk, deletionEnglish, Number.POSITIVE_INFINITY, [ground])
  const lines = linesOf(pieces)
  return {
    pieces: [
      { block: { kind: 'title', text: words.title, subtitle: parts.addressee }, made: [] },
      box(words.caption, [
        { label: words.applicant, value: fullName(clerk) },
        { label: parts.reference, value: clerk.subject.codeName },
      ]),
      ...pieces.filter(({ block }) => block.kind !== 'heading'),
    ],
    notes: [...notes, ...(lines > linesOnPage ? [words.notes.long(lines)] : []), words.notes.ground],
  }
})

const groundsOn = (clerk: Clerk, { uses }: Line): readonly string[] =>
  reliedOnBy(clerk, relied => uses.some(({ fact, item }) => relied.fact === fact && relied.item === item))

const linesOf = (pieces: readonly Piece[]): number => pieces.reduce((all, { block }) => all + (block.kind === 'table' ? block.rows.length : 0), 0)
