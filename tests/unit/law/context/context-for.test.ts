import { describe, expect, it } from 'vitest'
import type { Case } from '#core/case/case.ts'
import { contextFor } from '#core/context/context-for.ts'
import { type HeldFact, heldFactsOf } from '#core/context/held-facts.ts'
import { china } from './china.ts'

const everyNameOfChina = ['China', 'china', ' CHINA ', 'People’s Republic of China', "the People's Republic of China", 'PRC', 'CN', '中国']

const pressed: readonly HeldFact[] = [{ fact: 'purpose.return-pressed-outside-law', value: true }]

const groundsFor = (heldFacts: readonly HeldFact[], requestingState = 'China') => {
  const { items } = contextFor(china(), { requestingState, heldFacts })
  return new Set(items.flatMap(({ beside }) => beside.map(({ ground }) => ground)))
}

describe('what of a pack may be cited in a case', () => {
  it.each(everyNameOfChina)('is found for the state named %s', requestingState => {
    expect(contextFor(china(), { requestingState, heldFacts: pressed }).items.length).toBeGreaterThan(5)
  })

  it.each(['Republic of China', 'Taiwan', 'Belarus', 'Indochina', ''])('is nothing for %s', requestingState => {
    expect(contextFor(china(), { requestingState, heldFacts: pressed })).toEqual({ items: [], charts: [] })
  })

  it.each<{ title: string; heldFacts: readonly HeldFact[] }>([
    { title: 'no facts at all', heldFacts: [] },
    { title: 'a persecuted group alone', heldFacts: [{ fact: 'person.persecuted-group', value: true }] },
    {
      title: 'the state of the country alone',
      heldFacts: [
        { fact: 'politics.change-of-power', value: true },
        { fact: 'politics.pattern', value: true },
      ],
    },
    { title: 'individual facts that are not so', heldFacts: [{ fact: 'purpose.return-pressed-outside-law', value: false }] },
    { title: 'extradition not sought, but whereabouts unknown', heldFacts: [{ fact: 'purpose.extradition-sought', value: false }] },
    {
      title: 'a threat to nobody known and an incident of another kind against the family',
      heldFacts: [
        { fact: 'incident.kind', value: 'threat', item: 'one' },
        { fact: 'incident.against', value: 'family', item: 'two' },
        { fact: 'incident.kind', value: 'other', item: 'two' },
      ],
    },
    { title: 'a refugee from another state', heldFacts: [{ fact: 'protection.status', value: 'refugee', item: 'p' }] },
  ])('is nothing with $title', ({ heldFacts }) => {
    expect(contextFor(china(), { requestingState: 'China', heldFacts })).toEqual({ items: [], charts: [] })
  })

  it.each<{ title: string; heldFacts: readonly HeldFact[]; grounds: readonly string[] }>([
    { title: 'a return pressed', heldFacts: pressed, grounds: ['rpd-82.misuse-of-purpose', 'constitution-2.pressure'] },
    {
      title: 'a relative threatened',
      heldFacts: [
        { fact: 'incident.kind', value: 'threat', item: 'one' },
        { fact: 'incident.against', value: 'family', item: 'one' },
      ],
      grounds: ['constitution-2.pressure', 'rpd-82.misuse-of-purpose'],
    },
    {
      title: 'a refugee from the requesting state',
      heldFacts: [
        { fact: 'protection.status', value: 'refugee', item: 'p' },
        { fact: 'protection.from-requester', value: true, item: 'p' },
      ],
      grounds: ['protection.refugee'],
    },
    { title: 'extradition refused', heldFacts: [{ fact: 'extradition.outcome', value: 'refused', item: 'x' }], grounds: ['rpd-82.extradition-refused'] },
    {
      title: 'an activist',
      heldFacts: [{ fact: 'person.roles', value: ['parent', 'activist'] }],
      grounds: ['constitution-3.general-context', 'constitution-3.predominance'],
    },
  ])('stands beside its own grounds only: $title', ({ heldFacts, grounds }) => {
    expect([...groundsFor(heldFacts)].toSorted()).toEqual([...grounds].toSorted())
  })

  it('names the facts that opened it, always at least one', () => {
    const { items } = contextFor(china(), { requestingState: 'China', heldFacts: [...pressed, { fact: 'charge.label', value: 'fraud', item: 'c' }] })
    for (const { beside } of items) for (const { facts } of beside) expect(facts).toEqual(pressed)
  })

  it('offers a chart only when all that it draws may be cited', () => {
    const charts = (heldFacts: readonly HeldFact[]) => contextFor(china(), { requestingState: 'China', heldFacts }).charts.map(({ id }) => id)
    expect(charts(pressed)).toContain('china-returns')
    expect(charts([{ fact: 'person.political-role', value: 'own' }])).toEqual(['china-red-notices', 'china-red-notices-in-circulation'])
  })

  it('never opens an item that supports no ground, whatever is held', () => {
    const everything = Object.values(china().conditions).flatMap(({ anyOf }) =>
      anyOf.flatMap((alternative, index) =>
        alternative.map(wanted => ({ fact: wanted.fact, value: 'is' in wanted ? (wanted.is[0] ?? true) : wanted.atLeast, item: `i${index}` })),
      ),
    )
    const cited = new Set(contextFor(china(), { requestingState: 'China', heldFacts: everything }).items.map(({ item }) => item.id))
    const all = china().items
    expect(all.filter(({ id, supports }) => supports.length === 0 && cited.has(id))).toEqual([])
    expect(all.filter(({ id, supports }) => supports.length > 0 && !cited.has(id)).map(({ id }) => id)).toEqual([])
  })
})

describe('the facts a case holds', () => {
  const subject: Case = {
    format: 'recourse-case',
    version: 1,
    id: 'case-1',
    codeName: 'Heron',
    challenges: 'b',
    answers: {
      'purpose.extradition-sought': { answer: 'value', value: false },
      'purpose.location-known': { answer: 'unknown' },
      'purpose.return-pressed-outside-law': { answer: 'value', value: true, alleged: true },
    },
    groups: {
      alerts: {
        items: [
          { id: 'a', answers: { 'alert.type': { answer: 'value', value: 'diffusion' } } },
          { id: 'b', answers: { 'alert.type': { answer: 'value', value: 'red-notice' } } },
        ],
      },
      incidents: { items: [{ id: 'i', answers: { 'incident.kind': { answer: 'value', value: 'threat' }, 'incident.date': { answer: 'declined' } } }] },
    },
    exhibits: [],
    weighings: [],
  }

  it('are those with a value, seen through the alert challenged, without what is only alleged', () => {
    expect(heldFactsOf(subject, 'established')).toEqual([
      { fact: 'purpose.extradition-sought', value: false },
      { fact: 'alert.type', value: 'red-notice', item: 'b' },
      { fact: 'incident.kind', value: 'threat', item: 'i' },
    ])
  })

  it('include what is alleged when asked for as alleged', () => {
    expect(heldFactsOf(subject, 'as-alleged')).toContainEqual({ fact: 'purpose.return-pressed-outside-law', value: true })
  })
})
