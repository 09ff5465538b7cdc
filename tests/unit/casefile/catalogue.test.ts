import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { caseJsonSchema } from '#casefile/json-schema.ts'
import type { Fact } from '#core/law/fact.ts'
import { catalogue } from '#law/facts/index.ts'

/** The rows of the intake list. */
const intake = [
  ...['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9'],
  ...['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7'],
  ...['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10', 'C11', 'C12'],
  ...['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9'],
  ...['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9', 'E10', 'E11', 'E12'],
  ...['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10'],
  ...['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8'],
  ...['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'H7', 'H8', 'H9'],
  ...['I1', 'I2', 'I3', 'I4', 'I5', 'I6'],
  ...['J1', 'J2', 'J3', 'J4'],
]

const facts: readonly (readonly [string, Fact])[] = [
  ...Object.entries(catalogue.facts),
  ...Object.values(catalogue.groups).flatMap(group => Object.entries(group.facts)),
]

describe('the catalogue of facts', () => {
  it('answers every one of the 86 rows of the intake list', () => {
    const answered = new Set(facts.flatMap(([, fact]) => fact.intake ?? []))
    expect(intake).toHaveLength(86)
    expect(intake.filter(row => !answered.has(row))).toEqual([])
  })

  it('names no row that the intake list does not have', () => {
    expect(facts.flatMap(([id, fact]) => (fact.intake ?? []).filter(row => !intake.includes(row)).map(row => `${id} ${row}`))).toEqual([])
  })

  it('has each fact in one place', () => {
    expect(new Set(facts.map(([id]) => id)).size).toBe(facts.length)
  })

  it('says of every fact on the intake list why it is asked, save of names, dates and accounts', () => {
    const unsaid = facts.filter(([, fact]) => fact.intake && fact.why === undefined && fact.kind !== 'text' && fact.kind !== 'day')
    expect(unsaid.map(([id]) => id)).toEqual([])
  })

  it('puts clauses that can follow “because” and “it is not known whether”', () => {
    const clauses = facts.flatMap(([id, fact]) =>
      'yes' in fact
        ? [
            [id, fact.yes],
            [id, fact.no],
          ]
        : 'says' in fact
          ? [[id, fact.says]]
          : [],
    )
    const reads = (clause = '') =>
      /^(\{\}|INTERPOL|[a-z])/.test(clause) && !/[.?!]$/.test(clause) && !/^(he|she|they|it(?! (is|was) (not )?(disputed|so|argued)))\b/.test(clause)
    const bad = clauses.filter(([, clause]) => !reads(clause))
    expect(bad).toEqual([])
  })
})

describe('docs/case.schema.json', () => {
  it('is what the catalogue gives; if not, run node scripts/write-case-schema.ts', () => {
    expect(readFileSync(new URL('../../../docs/case.schema.json', import.meta.url), 'utf8')).toBe(caseJsonSchema())
  })
})
