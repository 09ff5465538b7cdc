import { describe, expect, it } from 'vitest'
import type { SummaryPart } from '#core/interview/section.ts'
import { catalogue } from '#law/facts/index.ts'
import { sections } from '#law/interview/sections.ts'
import { summaries } from '#law/interview/summaries.ts'

const asked = sections.flatMap(({ asks }) => asks.map(ask => ('fact' in ask ? ask.fact : `${ask.group}[]`)))

describe('the sections of the interview', () => {
  it('ask every fact and every group of the catalogue', () => {
    const all = [...Object.keys(catalogue.facts), ...Object.keys(catalogue.groups).map(group => `${group}[]`)]
    expect(all.filter(id => !asked.includes(id))).toEqual([])
    expect(asked.filter(id => !all.includes(id))).toEqual([])
  })

  it('ask nothing twice', () => expect(asked.filter((id, at) => asked.indexOf(id) !== at)).toEqual([]))

  it('have ids of their own, a title and a sentence of why', () => {
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length)
    for (const { id, title, why } of sections) {
      expect(title, id).toMatch(/^[A-Z].*[^.]$/)
      expect(why, id).toMatch(/^[A-Z][^.]+\.$/)
    }
  })

  it('ask every client something in all but the sections for later steps', () => {
    const isCore = (ask: (typeof sections)[number]['asks'][number]) => {
      const facts: readonly object[] =
        'fact' in ask
          ? Object.entries(catalogue.facts).flatMap(([id, fact]) => (id === ask.fact ? [fact] : []))
          : Object.entries(catalogue.groups).flatMap(([id, { facts }]) => (id === ask.group ? Object.values(facts) : []))
      return facts.some(fact => 'core' in fact)
    }
    expect(sections.filter(({ asks }) => !asks.some(isCore)).map(({ id }) => id)).toEqual(['purpose', 'ccf', 'stops', 'later-papers', 'ledger'])
  })
})

describe('the line of an item', () => {
  it.each(Object.entries(catalogue.groups))('is made of facts of its own group: %s', (group, { facts }) => {
    const parts = Object.entries<readonly SummaryPart[]>(summaries).flatMap(([id, parts]) => (id === group ? parts : []))
    expect(parts.length).toBeGreaterThan(0)
    for (const { fact } of parts) expect(Object.keys(facts)).toContain(fact)
  })
})
