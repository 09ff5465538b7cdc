import { describe, expect, it } from 'vitest'
import { day } from '#core/civil-date.ts'
import type { Provision } from '#core/law/provision.ts'
import { provisions } from '#law/provisions/index.ts'
import { sources } from '#law/sources.ts'

const all: readonly (readonly [string, Provision])[] = Object.entries(provisions)
const checkedOn = day('2026-11-23')

/** Sites that publish the text or INTERPOL's own account of it. */
const officialSites = ['interpol.int', 'interpol.com', 'Court of Justice of the European Union', 'United States Code', 'ice.gov']

const siteOf = (id: string) => new Map(Object.entries(sources)).get(id)?.site ?? ''

describe('the provisions', () => {
  it('stand under their own id', () => {
    for (const [key, provision] of all) expect(provision.id).toBe(key)
  })

  it('each name at least one source that exists', () => {
    for (const [key, provision] of all) {
      expect(provision.sources, key).not.toHaveLength(0)
      for (const source of provision.sources) expect(Object.keys(sources), key).toContain(source)
    }
  })

  it('can be told apart by their short form', () => {
    const shorts = all.map(([, { short }]) => short)
    expect(new Set(shorts).size).toBe(shorts.length)
  })

  it('are in force from a day that is not in the future and not after their end', () => {
    for (const [key, { inForce }] of all) {
      expect(inForce.from <= checkedOn, key).toBe(true)
      expect(inForce.to === undefined || inForce.from <= inForce.to, key).toBe(true)
    }
  })

  it('say something in our own words, in whole sentences', () => {
    for (const [key, { paraphrase, title }] of all) {
      expect(paraphrase, key).toMatch(/^\p{Lu}.*\.$/u)
      expect(title, key).toMatch(/^\p{Lu}.*[^.]$/u)
    }
  })
})

describe('what a provision claims about its words', () => {
  it('is official only where an official site was read', () => {
    for (const [key, provision] of all) {
      if (provision.verification !== 'official') continue
      expect(
        provision.sources.some(source => officialSites.some(site => siteOf(source).startsWith(site))),
        key,
      ).toBe(true)
    }
  })

  it('is never a quote where nothing was read', () => {
    for (const [key, provision] of all) if (provision.verification === 'unverified') expect(provision.quote, key).toBeUndefined()
  })

  it('comes with what is uncertain wherever sources disagree or nothing was read', () => {
    for (const [key, { verification, caveat }] of all) if (verification === 'conflict' || verification === 'unverified') expect(caveat, key).toBeTruthy()
  })

  it('keeps quotes short', () => {
    for (const [key, { quote }] of all) expect(quote?.split(/\s+/).length ?? 0, key).toBeLessThanOrEqual(65)
  })

  it('does not call the month or year of a rule its day', () => {
    for (const [key, { inForce, caveat }] of all) {
      if (!['1956-01-01', '2017-03-01', '2025-11-01', '2026-03-01', '2017-11-01', '2015-02-01', '2022-01-01', '2024-11-01'].includes(inForce.from)) continue
      expect(caveat, key).toMatch(/known|undated|date given/)
    }
  })
})

describe('words that must be exact', () => {
  it('Article 3 of the Constitution says strictly forbidden', () => {
    expect(provisions['constitution-3'].quote).toContain('strictly forbidden')
    expect(JSON.stringify(provisions)).not.toMatch(/prohibited/i)
  })

  it('the penalty rule is a maximum of at least two years', () => {
    expect(provisions['rpd-83-1-a-ii-prosecution'].paraphrase).toContain('maximum deprivation of liberty of at least two years')
  })

  it('the sentence rule keeps its and/or', () => {
    expect(provisions['rpd-83-1-a-ii-sentence'].quote).toContain('and/or')
  })

  it('the exclusion of private disputes keeps its exception', () => {
    expect(provisions['rpd-83-1-a-i-administrative'].quote).toContain('unless the criminal activity is aimed at facilitating a serious crime')
  })

  it('known disagreements are marked as such', () => {
    for (const id of ['rpd-84-b', 'rpd-10-2', 'excluded-offences-2022-honour', 'ccf-statute-36', 'ccf-statute-39', 'ccf-statute-41'] as const)
      expect(provisions[id].verification).toBe('conflict')
  })
})
