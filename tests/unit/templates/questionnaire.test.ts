import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '#core/assessment/assess.ts'
import type { Case } from '#core/case/case.ts'
import { caseOf } from '#core/case/case-of.ts'
import { plainText } from '#core/document/plain-text.ts'
import { readingLevelOf } from '#core/document/reading-level.ts'
import { catalogue } from '#law/facts/index.ts'
import { lawPack } from '#law/index.ts'
import { sections } from '#law/interview/sections.ts'
import { readFonts } from '#paper/fonts.ts'
import { toPdf } from '#paper/to-pdf.ts'
import { templates } from '#templates/index.ts'
import { sheetsOf } from '#templates/questionnaire/plan.ts'
import { asOf, drafted } from './small-case.ts'

// seam: the example files are checked by their own test
const full = JSON.parse(readFileSync('examples/in-absentia-refused-extradition.json', 'utf8')) as Case
const empty: Case = { ...caseOf({}), codeName: full.codeName }
const draft = drafted('questionnaire', full)
const rows = draft.letter.blocks.flatMap(block => (block.kind === 'table' ? block.rows.map(cells => cells.map(plainText)) : []))
const facts = [...Object.values(catalogue.facts), ...Object.values(catalogue.groups).flatMap(group => Object.values(group.facts))]

describe('the questionnaire', () => {
  it('is the same paper for a full and an empty case, save for the code name', () => {
    expect(drafted('questionnaire', empty)).toEqual(draft)
    expect(JSON.stringify(drafted('questionnaire', { ...empty, codeName: 'HERON' })).replaceAll('HERON', full.codeName)).toBe(JSON.stringify(draft))
  })

  it('says in its header that it must be kept safe, beside the code name', () => {
    expect(draft.letter.header).toMatch(/^Keep this paper safe/)
    expect(draft.letter.header).toContain(full.codeName)
  })

  it('asks every question of the catalogue and of every list once', () => {
    const inParts = (['core', 'further', 'office'] as const).flatMap(part => sections.flatMap(section => sheetsOf(section, catalogue, part)))
    const asked = inParts.flatMap(sheet => sheet.facts)
    expect(asked.length).toBe(facts.length)
    expect(new Set(asked)).toEqual(new Set(facts))
    expect(inParts.flatMap(({ group, lists }) => (group && lists ? [group.id] : [])).toSorted()).toEqual(Object.keys(catalogue.groups).toSorted())
    expect(rows.length).toBe(facts.length + Object.keys(catalogue.groups).length)
  })

  it('puts the questions asked of everyone before all others', () => {
    const core = facts.filter(fact => 'core' in fact && fact.core).map(({ asks }) => asks)
    const lists = Object.values(catalogue.groups).map(({ asks }) => asks)
    const first = rows.map(([, asks = '']) => asks.replace(' Tick all that apply.', '')).filter(asks => !lists.some(list => list === asks))
    expect(first.slice(0, core.length).toSorted()).toEqual(core.toSorted())
  })

  it('numbers its questions from 1 without a gap', () => {
    expect(rows.map(([number]) => number)).toEqual(rows.map((_, at) => String(at + 1)))
  })

  it('has something to tick or write on for every question, and a box for each answer that is no value', () => {
    for (const [number, , answer = '', ...others] of rows) {
      expect(answer, number).toMatch(/□|___/)
      expect(others, number).toEqual(['□', '□', '□'])
    }
  })

  it('offers every option of a choice', () => {
    const row = rows.find(([, asks]) => asks === catalogue.groups.alerts.facts['alert.wanted-for'].asks)
    expect(row?.[2]?.match(/□/g)).toHaveLength(Object.keys(catalogue.groups.alerts.facts['alert.wanted-for'].options).length)
  })

  it('gives its instructions in plain words', () => {
    const said = draft.letter.blocks.filter(({ kind }) => kind === 'bullets' || kind === 'paragraph')
    const level = readingLevelOf({ ...draft.letter, blocks: said.filter(block => !('id' in block) || !/-notes$/.test(block.id)) })
    expect(level.words).toBeGreaterThan(100)
    expect(level.grade).toBeLessThanOrEqual(8)
    expect(level.averageSentence).toBeLessThanOrEqual(20)
  })

  it('leaves the lawyer nothing to fill before it is printed', () => {
    expect(draft).toMatchObject({ placeholders: [], unsupported: [], unverified: [], withheld: [] })
  })

  it('refuses a language it is not written in', () => {
    const assessment = assess(full, lawPack, { asOf })
    expect(() => templates.questionnaire.compose({ case: full, assessment, law: lawPack, asOf, language: 'tlh' })).toThrow(/not written in tlh/)
  })

  it('is drawn with our own fonts, boxes and all', async () => {
    const { pages } = await toPdf(draft.letter, readFonts('node_modules/@expo-google-fonts'))
    expect(pages).toBeGreaterThan(20)
    expect(pages).toBeLessThanOrEqual(60)
  }, 30_000)
})
