import { profile } from '#law/procedure/index.ts'
import { challenged } from '#templates/deletion-request/alert.ts'
import { chronology } from '#templates/deletion-request/chronology.ts'
import { groundPieces, type Selection, selectGrounds } from '#templates/deletion-request/grounds.ts'
import { replies } from '#templates/deletion-request/replies.ts'
import { caseBox, filingRows } from '#templates/parts/case-box.ts'
import { ccfPaper, type Writing } from '#templates/parts/ccf-paper.ts'
import { citedExhibits } from '#templates/parts/cited-annexes.ts'
import { isOpened, onFactOnly, restsOnFact } from '#templates/parts/grounds-on-fact.ts'
import { decisionKept, effect, newFact, newFactNotes } from '#templates/parts/new-fact.ts'
import { notPassed } from '#templates/parts/not-passed.ts'
import { pendingMatter, textOf, valueIn } from '#templates/parts/own-matters.ts'
import { heading, lettered, numbered, type Piece } from '#templates/parts/piece.ts'
import { declared } from '#templates/parts/signature.ts'
import { type ArgumentWords, english } from '#templates/revision-argument/en.ts'

const limit = profile.limits['argument-pages'].is

/** The second step of revision, on invitation: facts, grounds, replies and relief, limited to the new fact. */
export const revisionArgument = ccfPaper({
  id: 'revision-argument',
  pageLimit: limit.most,
  annexes: 'full',
  languages: { en: english },
  write: writing => {
    const { clerk, words, parts, later, input } = writing
    const selection = onTheFact(writing)
    const said = { words: words.fact, later }
    const dated = chronology(onFactOnly(clerk), words.deletion)
    const argued = [
      cover(writing),
      numbered('scope', words.scope),
      ...newFact(clerk, said),
      ...dated.pieces,
      ...effect(clerk, said),
      ...groundPieces(clerk, selection, words.deletion),
      ...replies(selection, words.deletion),
    ]
    return {
      pieces: [
        ...argued,
        ...relief(writing),
        heading(1, 'confidentiality', words.confidentiality),
        notPassed(clerk, later, citedExhibits(clerk, argued)),
        ...declared(clerk, parts),
      ],
      notes: [
        ...(textOf(clerk, 'revision.invited-on') === undefined ? [words.notes.notInvited] : []),
        words.notes.limit,
        ...newFactNotes(clerk, input.law, words.fact),
        ...(selection.full.length === 0 ? [words.notes.noGround] : []),
        ...left(writing, selection),
        ...dated.notes,
      ],
    }
  },
})

/** More would not be limited to the fact. */
const mostGrounds = 4

/** Those the fact opens, then those that rest on it, or those the lawyer chose; the rest are not summed up either. */
const onTheFact = ({ clerk, words, input }: Writing<ArgumentWords>): Selection => {
  const rests = restsOnFact(clerk)
  const standing = selectGrounds(clerk, words.deletion)
  const found = [...standing.full, ...standing.further].map(ground => ground.found).filter(rests)
  const first = [...found.filter(ground => isOpened(clerk, ground)), ...found.filter(ground => !isOpened(clerk, ground))]
  const ids = first.slice(0, mostGrounds).map(({ id }) => id)
  return { ...selectGrounds(clerk, words.deletion, { ...input.keep, grounds: input.keep?.grounds ?? ids }), further: [] }
}

const left = ({ clerk, words: { notes } }: Writing<ArgumentWords>, { full }: Selection): readonly string[] => {
  const argued = new Set(full.flatMap(({ found, supports }) => [found.id, ...supports.map(support => support.found.id)]))
  const titles = clerk.assessment.grounds.filter(({ id }) => clerk.assessment.plead.includes(id) && !argued.has(id)).map(({ title }) => title)
  return titles.length === 0 ? [] : [notes.left(titles.join('; '))]
}

const cover = ({ clerk, words: { box: words }, parts, later }: Writing<ArgumentWords>): Piece => {
  const decision = decisionKept(clerk)
  const application = pendingMatter(clerk, ['revision'])
  const due = application && textOf(clerk, 'ccf.question-due-on', application)
  return caseBox(
    clerk,
    { parts, later },
    [
      { label: words.type, value: words.revision(clerk.value('request.language')) },
      { label: words.application, value: valueIn(clerk, 'ccf.reference', application) },
      { label: words.decision, value: words.of(valueIn(clerk, 'ccf.reference', decision), valueIn(clerk, 'ccf.decided-on', decision)) },
      { label: words.invited, value: clerk.value('revision.invited-on') },
      ...(application !== undefined && due !== undefined ? [{ label: words.due, value: clerk.value('ccf.question-due-on', application) }] : []),
    ],
    filingRows(clerk, { parts, later }),
  )
}

const relief = ({ clerk, words }: Writing<ArgumentWords>): readonly Piece[] => {
  const { items } = words
  return [
    heading(1, 'relief', words.relief),
    numbered('asks', words.asks),
    lettered([
      items.revise(valueIn(clerk, 'ccf.decided-on', decisionKept(clerk))),
      items.find(challenged(clerk, words.deletion.alerts).the),
      items.delete,
      items.inform,
      items.certificate,
      items.ruling,
      items.retain,
    ]),
  ]
}
