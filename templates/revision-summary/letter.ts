import { profile } from '#law/procedure/index.ts'
import { caseBox, filingRows } from '#templates/parts/case-box.ts'
import { ccfPaper, type Writing } from '#templates/parts/ccf-paper.ts'
import { citedExhibits } from '#templates/parts/cited-annexes.ts'
import { groundsInLines } from '#templates/parts/grounds-in-lines.ts'
import { restsOnFact } from '#templates/parts/grounds-on-fact.ts'
import { decisionKept, effect, newFact, newFactNotes } from '#templates/parts/new-fact.ts'
import { notPassed } from '#templates/parts/not-passed.ts'
import { valueIn } from '#templates/parts/own-matters.ts'
import { bullets, heading, lettered, numbered, type Piece } from '#templates/parts/piece.ts'
import { declared } from '#templates/parts/signature.ts'
import { english, type SummaryWords } from '#templates/revision-summary/en.ts'

/** More does not fit on two pages beside the fact, whose annexes are cited with it. */
const mostInLines = { lines: 3, provisions: 1, annexes: 0 }

const limit = profile.limits['revision-summary-pages'].is

/** The first step of revision: the new fact, when it came to light, and what it could have changed. */
export const revisionSummary = ccfPaper({
  id: 'revision-summary',
  pageLimit: limit.most,
  languages: { en: english },
  write: writing => {
    const { clerk, words, parts, later, input } = writing
    const rests = restsOnFact(clerk)
    const lines = groundsInLines(clerk, words, mostInLines, ({ found }) => rests(found))
    const said = { words: words.fact, later }
    const argued = [
      cover(writing),
      ...newFact(clerk, said),
      ...effect(clerk, said),
      ...(lines.length === 0 ? [] : [numbered('grounds', words.grounds), bullets(lines)]),
    ]
    return {
      pieces: [...argued, ...relief(writing), notPassed(clerk, later, citedExhibits(clerk, argued)), ...declared(clerk, parts)],
      notes: [
        words.notes.length,
        ...newFactNotes(clerk, input.law, words.fact),
        ...(lines.length === 0 ? [words.notes.noGround] : []),
        words.notes.oneType,
        words.notes.attach,
      ],
    }
  },
})

const cover = ({ clerk, words: { box: words }, parts, later }: Writing<SummaryWords>): Piece => {
  const decision = decisionKept(clerk)
  return caseBox(
    clerk,
    { parts, later },
    [
      { label: words.type, value: words.revision(clerk.value('request.language')) },
      { label: words.reference, value: words.of(valueIn(clerk, 'ccf.reference', decision), valueIn(clerk, 'ccf.decided-on', decision)) },
    ],
    filingRows(clerk, { parts, later }),
  )
}

const relief = ({ clerk, words }: Writing<SummaryWords>): readonly Piece[] => [
  heading(1, 'relief', words.relief),
  numbered('asks', words.asks(clerk.cite('ccf-statute-42', 'short'), clerk.cite('operating-rules-30-7', 'short'))),
  lettered([words.items.admit, words.items.revise, words.items.delete, words.items.certificate]),
]
