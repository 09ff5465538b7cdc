import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Case } from '#core/case/case.ts'
import type { Inline } from '#core/document/letter.ts'
import { inlinesOf } from '#core/document/walk.ts'
import { lawPack } from '#law/index.ts'
import { toText } from '#paper/to-text.ts'
import { templates } from '#templates/index.ts'
import { alleged, at, paper, printed, smallCase, value } from '../small-case.ts'
import { draftedOn, papers } from './drafts.ts'

const examples = readdirSync('examples')
  .filter(name => name.endsWith('.json'))
  // seam: the example files are checked by their own test
  .map(name => ({ name, subject: JSON.parse(readFileSync(`examples/${name}`, 'utf8')) as Case }))
const empty: Case = { format: 'recourse-case', version: 1, id: 'empty', codeName: 'EMPTY', answers: {}, groups: {}, exhibits: [], weighings: [] }
const letters = papers.flatMap(document => [...examples, { name: 'an empty case', subject: empty }].map(example => ({ document, ...example })))

describe.each(letters)('$document, $name', ({ document, subject }) => {
  const draft = draftedOn(document, subject)
  const text = printed(draft.letter)

  it('is drawn, and is the same every time', () => {
    expect(toText(draft.letter)).toBe(toText(draftedOn(document, subject).letter))
  })

  it('never says that Article 3 prohibits, never speaks of an appeal to the Commission, and states no percentage', () => {
    expect(text).not.toMatch(/prohibit|Appeals Chamber|appeal(s|ed)? (to|against) (the|this) (CCF|Commission|decision)|\d ?%|per cent/i)
  })

  it('promises nothing', () => {
    expect(text).not.toMatch(/will be (deleted|blocked)|guaranteed|freez|certainly|undoubtedly/i)
  })

  it('marks every quote that was not compared with the official text', () => {
    const inlines = draft.letter.blocks.flatMap(inlinesOf)
    const unofficial = new Set(
      Object.values(lawPack.provisions).flatMap(({ quote, verification }) => (quote !== undefined && verification !== 'official' ? [`“${quote}”`] : [])),
    )
    expect(inlines.filter((inline, place) => typeof inline === 'string' && unofficial.has(inline) && !isMark(inlines[place + 1]))).toEqual([])
  })

  it('has no double space, bracket or full stop, and no hole in a sentence', () => {
    expect(text.match(/.{0,20}( {2}|\.\.|\(\(|\) \(Annex| \.|\bundefined\b|\bnull\b).{0,20}/)?.[0]).toBeUndefined()
  })

  it('lists every annex that it names', () => {
    const named = draft.letter.blocks.flatMap(inlinesOf).flatMap(inline => (typeof inline === 'object' && inline.kind === 'annex' ? [inline.number] : []))
    const listed = draft.letter.blocks.flatMap(block => (block.kind === 'table' && block.annexes ? block.annexes : []))
    expect([...new Set(named)].filter(number => !listed.includes(number))).toEqual([])
  })
})

describe.each(papers)('%s', document => {
  it('refuses a language it is not written in', () => {
    const assessment = { ...draftInput(empty), language: 'fr' }
    expect(() => templates[document].compose(assessment)).toThrow(RangeError)
  })

  it('prints nothing of C4 and nothing of C3 but the annex', () => {
    const text = printed(draftedOn(document, secretCase).letter)
    expect(text).not.toMatch(/Atlantis|never-file/)
    expect(text).not.toMatch(/Lemuria|commission-only/)
  })

  it('prints whereabouts nowhere but in a box, and there as not to reach the source', () => {
    const { blocks } = draftedOn(document, secretCase).letter
    const outside = blocks.filter(block => block.kind !== 'box')
    expect(outside.flatMap(inlinesOf).filter(inline => typeof inline === 'string' && /Mu-land|2026-12-24|24.December 2026/.test(inline))).toEqual([])
  })
})

const draftInput = (subject: Case) => ({ case: subject, assessment: draftAssessment, law: lawPack, asOf: lawPack.checkedOn, subject })

const draftAssessment = {
  caseId: 'empty',
  codeName: 'EMPTY',
  alert: { others: 0 },
  asOf: lawPack.checkedOn,
  law: { version: lawPack.version, checkedOn: lawPack.checkedOn, stale: false },
  articles: [],
  grounds: [],
  plead: [],
  routes: [],
  traps: [],
}

const secretCase = smallCase({
  answers: {
    'urgency.detained': value(true, 'order:1'),
    'urgency.next-date': at('C2', value('2026-12-24', 'order:1')),
    'urgency.harm': at('C3', value('commission-only harm in Lemuria', 'secret:1')),
    'urgency.other': at('C4', value('never-file Atlantis', 'never:1')),
    'applicant.country': at('C2', value('Mu-land', 'order:1')),
    'revision.fact': at('C3', value('commission-only fact in Lemuria', 'secret:2')),
    'revision.why-unknown': at('C4', value('never-file Atlantis')),
    'revision.effect': at('C2', value('what happened in Mu-land', 'order:1')),
    'revision.discovered-on': value('2026-10-01', 'order:1'),
  },
  alert: { 'alert.why-feared': at('C2', alleged(value('a call from Mu-land', 'order:2'))), 'alert.agrees-with-warrant': at('C3', value(false, 'secret:3')) },
  groups: {
    corrections: {
      items: [
        { 'correction.item': value('Place'), 'correction.should-say': at('C3', value('Lemuria', 'secret:1')), 'correction.stands-as': value('Elsewhere') },
      ],
    },
    supplements: {
      items: [{ 'supplement.fact': at('C3', value('commission-only in Lemuria', 'secret:1')), 'supplement.effect': at('C4', value('Atlantis')) }],
    },
    stops: {
      items: [
        {
          'stop.kind': value('arrest', 'order:1'),
          'stop.date': at('C3', value('2026-11-01', 'secret:1')),
          'stop.state': at('C3', value('Lemuria')),
          'stop.words': at('C4', value('Atlantis')),
        },
      ],
    },
    ccf: { items: [{ 'ccf.kind': value('deletion'), 'ccf.decided-on': value('2026-01-10'), 'ccf.outcome': value('non-compliant') }] },
  },
  exhibits: [
    { ...paper(4, 'order', 'C2') },
    { ...paper(5, 'secret', 'C3'), title: 'commission-only paper of Lemuria' },
    { ...paper(6, 'never', 'C4'), title: 'never-file paper of Atlantis' },
  ],
})

const isMark = (inline: Inline | undefined): boolean => typeof inline === 'object' && inline.kind === 'unverified'
