import type { Exhibit } from '#core/case/case.ts'
import type { Template } from '#core/document/template.ts'
import { givenValue } from '#core/law/reader.ts'
import { requestingStates } from '#templates/parts/alert-told.ts'
import { isAtLeast } from '#templates/parts/disclosure.ts'
import { interpreted } from '#templates/parts/interpreted.ts'
import { type Desk, paperOf } from '#templates/parts/paper.ts'
import { nothing, phraseOf, type Words } from '#templates/parts/phrase.ts'
import { box, bullets, heading, numbered, type Piece, table, unnumbered } from '#templates/parts/piece.ts'
import { signature } from '#templates/parts/sender.ts'
import { ticks } from '#templates/parts/ticks.ts'
import { english } from '#templates/risk-note/en.ts'

/** Read with the client before anything is filed; the signed decision stays with counsel. */
export const riskNote: Template = paperOf('risk-note', { en: english }, desk => {
  const { words, letters } = desk
  return {
    pieces: [
      { block: { kind: 'title', text: words.title, subtitle: words.subtitle }, made: [] },
      unnumbered('opening', words.opening),
      ...learned(desk),
      ...marks(desk),
      ...wishes(desk),
      heading(1, 'decision', words.decision.heading),
      unnumbered('tick', words.decision.says),
      ...words.decision.choices.flatMap(({ id, about, options }) => [numbered(id, about), ...ticks(id, options.map(words.decision.box))]),
      unnumbered('understood', words.decision.signed),
      heading(2, 'signature', words.signature),
      signature(nothing, [letters.client.name, letters.client.date, letters.client.signature]),
      ...interpreted(desk, words.interpreter),
    ],
    notes: notes(desk),
  }
})

type OurDesk = Desk<typeof english>

const learned = ({ clerk, words }: OurDesk): readonly Piece[] => {
  const state = requestingStates(clerk)
  const { stays, leaves, secrecy } = words
  const [told, asked] = [clerk.cite('ccf-statute-21', 'short'), clerk.cite('ccf-statute-33-2025', 'short')]
  return [
    heading(1, 'stays', stays.heading),
    bullets(stays.items.map(item => item(clerk.cite('ccf-statute-20', 'short')))),
    heading(1, 'leaves', leaves.heading),
    bullets([...leaves.items.map(item => item(state, told, asked)), leaves.access, leaves.guess, leaves.react, leaves.back]),
    heading(1, 'secrecy', secrecy.heading),
    unnumbered('secrecy-costs', secrecy.says),
  ]
}

const marks = ({ clerk, words: { levels, papers }, parts }: OurDesk): readonly Piece[] => {
  const sorted = clerk.subject.exhibits.toSorted((a, b) => a.number - b.number)
  return [
    heading(1, 'levels', levels.heading),
    table(
      levels.caption,
      [
        { head: levels.mark, width: 28, cell: ([mark = '']: readonly string[]) => mark },
        { head: levels.means, width: 72, cell: ([, means = '']: readonly string[]) => means },
      ],
      levels.rows,
    ),
    heading(1, 'papers', papers.heading),
    unnumbered('fixed', papers.fixed),
    sorted.length === 0
      ? unnumbered('no-papers', papers.none)
      : table(
          papers.caption,
          [
            { head: papers.number, width: 6, cell: ({ number }: Exhibit) => String(number) },
            { head: papers.paper, width: 30, cell: nameOf },
            { head: papers.mark, width: 17, cell: ({ level }: Exhibit) => parts.levels[level] },
            { head: papers.told, width: 33, cell: toldOf },
            { head: papers.change, width: 14, cell: () => '' },
          ],
          sorted,
        ),
  ]

  function nameOf({ level, title, neutralSummary }: Exhibit): string {
    return isAtLeast(level, 'C2') ? (neutralSummary ?? papers.closed) : title
  }

  function toldOf({ level, neutralSummary }: Exhibit): string {
    if (!isAtLeast(level, 'C1')) return papers.open
    if (neutralSummary === undefined) return papers.nothing
    return isAtLeast(level, 'C2') ? papers.noMore : neutralSummary
  }
}

const wishes = ({ clerk, words: { summary, sofar } }: OurDesk): readonly Piece[] => {
  const told = givenValue(clerk.read('disclosure.neutral-summary'))
  const rows = (['disclosure.must-not-reach-source', 'disclosure.source-may-be-contacted', 'disclosure.contact-is-dangerous'] as const).map(fact => ({
    label: sofar.facts[fact],
    value: noted(fact),
  }))
  return [
    heading(1, 'summary', summary.heading),
    unnumbered('proposed', summary.quote),
    {
      block: {
        kind: 'quote',
        text: typeof told === 'string' ? [told] : [{ kind: 'placeholder', fact: 'disclosure.neutral-summary', label: summary.missing }],
      },
      made: [],
    },
    heading(1, 'so-far', sofar.heading),
    box(sofar.caption, rows),
  ]

  function noted(fact: keyof typeof sofar.facts): Words {
    const { answer } = clerk.read(fact)
    if (answer?.answer === 'value') return phraseOf(answer.value === true ? sofar.yes : sofar.no)
    return answer?.answer === 'declined' ? sofar.declined : sofar.unknown
  }
}

const notes = ({ clerk, words: { notes } }: OurDesk): readonly string[] => [
  ...(givenValue(clerk.read('disclosure.contact-is-dangerous')) === true ? [notes.danger] : []),
  ...(givenValue(clerk.read('disclosure.source-may-be-contacted')) === false ? [notes.differs] : []),
  notes.talk,
  notes.keep,
  ...(givenValue(clerk.read('disclosure.neutral-summary')) === undefined ? [] : [notes.summary]),
  notes.levels,
]
