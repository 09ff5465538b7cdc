import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readContextPack } from '#casefile/context-pack.ts'
import { contextPacks } from '#law/context/index.ts'
import { china, chinaText, itemOf } from './china.ts'

describe('the packs that come with the app', () => {
  it('are the files of the folder, each read without a problem', () => {
    const read = readdirSync('law/context')
      .filter(name => name.endsWith('.json'))
      .map(name => readContextPack(readFileSync(`law/context/${name}`, 'utf8'), name))
    expect(read).toEqual(contextPacks.map(pack => ({ kind: 'pack', pack })))
  })
})

describe('the pack on China', () => {
  it('says of every item that it is of November 2021 and not read in an official text', () => {
    for (const item of china().items) {
      expect(item.asOf, item.id).toBe('2021-11')
      expect(['secondary', 'conflict'], item.id).toContain(item.verification)
      expect(item.source.report, item.id).toBe('no-room-to-run-2021')
    }
  })

  it('has every pattern the cases are filed under, and a case or more for each way of misuse', () => {
    const shown = new Set(china().items.flatMap(({ patterns = [], kind }) => (kind === 'case' || kind === 'statement' ? patterns : [])))
    expect([...shown].toSorted()).toEqual([
      'asylum-ignored',
      'harassment',
      'immigration-route',
      'long-detention',
      'no-extradition-possible',
      'not-prosecuted-after-return',
      'political-persecution',
      'pressure-on-relatives',
      'pressure-to-return',
      'refused-extradition-no-deletion',
      'security-law-abroad',
      'uyghurs',
    ])
  })

  it.each([
    { id: 'political-persecution', provision: 'constitution-3', says: /“strictly forbidden”/ },
    { id: 'refugee-policy', provision: 'ga-2017-86-res-09', says: /confirmation by a state, and a notice of the country feared/ },
    { id: 'asylum-ignored', provision: 'ga-2017-86-res-09', says: /There is no rule that ends a notice for anyone who has asylum/ },
    { id: 'case-wang-zaigang', provision: 'ga-2017-86-res-09', says: /too much/ },
    { id: 'not-prosecuted-after-return', provision: 'rpd-83-1-a-ii-prosecution', says: /Article 83 governs Red Notices only/ },
    { id: 'harassment', provision: 'rpd-84-b', says: /84\(b\)/ },
  ])('corrects the report on $id', ({ id, provision, says }) => {
    const corrections = itemOf(id).corrections ?? []
    expect(corrections.map(correction => correction.provision)).toContain(provision)
    expect(corrections.map(correction => correction.says).join(' ')).toMatch(says)
  })

  it('carries none of the wrong statements over', () => {
    const told = china()
      .items.map(({ text, caveat = '' }) => `${text} ${caveat}`)
      .join('\n')
    expect(chinaText).not.toMatch(/strictly prohibited/i)
    expect(told).not.toMatch(/two years or more|two-year|liable for life in prison|17 persons/i)
    expect(told).not.toMatch(/(asylum|refugee)[^.]*(must|should|shall) be (cancelled|deleted)/i)
  })

  it('speaks nowhere of how often something succeeds', () => {
    expect(chinaText).not.toMatch(/success|likelihood|probab/i)
  })

  it('names nobody whom the report or its source shields, and no relative', () => {
    const people = china().items.flatMap(item => (item.kind === 'case' && item.person !== undefined ? [item.person] : []))
    expect(people).toHaveLength(13)
    expect(chinaText).not.toMatch(/Jiangguo|Peter Zhao|Zhang Dawei|Zhu Zhenyu|Zhang Liping|Chu Shilin|Guo Xin|Zheng Ning|Li Shiqiao|Chen Yijuan|Jingyu/)
  })

  it('keeps each quotation to forty words and says who spoke', () => {
    const quotes = china().items.flatMap(item => (item.kind === 'statement' && item.quote !== undefined ? [item] : []))
    expect(quotes.map(({ by }) => by)).toEqual([
      'Meng Qingfeng, deputy minister of public security',
      'Cai Wei, deputy director of the International Cooperation Bureau',
      'China Global Television Network, state television',
    ])
    for (const { quote = '' } of quotes) expect(quote.split(' ').length).toBeLessThanOrEqual(40)
  })
})
