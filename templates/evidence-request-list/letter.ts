import type { GroundFound } from '#core/assessment/assessment.ts'
import { standingOf } from '#core/assessment/order.ts'
import type { Template } from '#core/document/template.ts'
import { english } from '#templates/evidence-request-list/en.ts'
import { openQuestions } from '#templates/evidence-request-list/open-questions.ts'
import { isAtLeast } from '#templates/parts/disclosure.ts'
import { type Desk, paperOf } from '#templates/parts/paper.ts'
import { bullets, heading, type Piece, unnumbered } from '#templates/parts/piece.ts'
import { actsInPerson } from '#templates/parts/representative.ts'
import { ticks } from '#templates/parts/ticks.ts'

/** What would prove each point, what is held, what is missing: for the client and co-counsel. */
export const evidenceRequestList: Template = paperOf('evidence-request-list', { en: english }, desk => {
  const { clerk, words } = desk
  const { items } = words.always
  return {
    pieces: [
      { block: { kind: 'title', text: words.title, subtitle: words.subtitle }, made: [] },
      unnumbered('opening', words.opening),
      heading(1, 'safety', words.safety.heading),
      bullets(words.safety.items),
      heading(1, 'always', words.always.heading),
      ...ticks('always', [items.identity, ...(actsInPerson(clerk) ? [] : [items.mandate]), items.instruction, items.alert].map(words.box)),
      ...byGround(desk),
      heading(1, 'open', words.open.heading),
      ...openQuestions(clerk, words),
    ],
    notes: [words.notes.reader, words.notes.held, words.notes.alternatives, words.notes.cap],
  }
})

type OurDesk = Desk<typeof english>

/** Grounds that stand or are weak, in pleading order. A paper named under one point is not asked for again. */
const byGround = (desk: OurDesk): readonly Piece[] => {
  const { clerk, words } = desk
  const grounds = clerk.assessment.grounds.filter(ground => ['strong', 'arguable', 'weak'].includes(standingOf(ground)))
  if (grounds.length === 0) return []
  const asked = new Set<string>()
  return [
    heading(1, 'grounds', words.grounds),
    ...grounds.flatMap(ground => {
      const fresh = ground.proof.filter(item => !asked.has(item))
      for (const item of fresh) asked.add(item)
      return [
        heading(2, ground.id, ground.title),
        unnumbered(`${ground.id}-held`, [held(desk, ground), ...onWord(desk, ground), ...(fresh.length === 0 ? [words.asked] : [])].join(' ')),
        ...ticks(ground.id, fresh.map(words.box)),
      ]
    }),
  ]
}

const held = ({ clerk, words }: OurDesk, { relied }: GroundFound): string => {
  const ids = new Set(relied.flatMap(({ exhibits }) => exhibits).map(({ id }) => id))
  const papers = clerk.subject.exhibits
    .filter(({ id }) => ids.has(id))
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, title, level, neutralSummary }) => words.exhibit(number, isAtLeast(level, 'C1') ? clean(neutralSummary ?? words.closed) : title))
  return papers.length === 0 ? words.heldNothing : words.held(clerk.voice.list(papers))
}

const clean = (sentence: string): string => sentence.replace(/\.$/, '').replace(/^(A|An|The) /, (_, article: string) => `${article.toLowerCase()} `)

const onWord = ({ words }: OurDesk, { relied }: GroundFound): readonly string[] => {
  const bare = new Set(relied.filter(({ exhibits, alleged }) => alleged || exhibits.length === 0).map(({ fact }) => fact))
  return bare.size === 0 ? [] : [words.onWord(bare.size)]
}
