import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { groundsOfIssue, matches } from '#app/benchmark/issues.ts'
import { givenOf } from '#app/benchmark/to-case.ts'
import { readCase } from '#casefile/read.ts'
import { writeCase } from '#casefile/write.ts'
import { caseOf } from '#core/case/case-of.ts'
import { lawPack } from '#law/index.ts'

type Vocabulary = { readonly facts: { readonly [key: string]: readonly unknown[] }; readonly issueCodes: readonly string[] }

const words: Vocabulary = JSON.parse(readFileSync('tests/fixtures/decisions/vocabulary.json', 'utf8'))

const values = Object.entries(words.facts).flatMap(([key, list]) => list.map(value => ({ key, value: value === '<number>' ? 7 : value })))

describe('the vocabulary of the published decisions', () => {
  it.each(values)('$key = $value has a meaning in our facts, and the case it makes is a valid case file', ({ key, value }) => {
    const { given, unmapped } = givenOf({ [key]: value })
    expect(unmapped).toEqual([])
    expect(readCase(writeCase(caseOf(given)), 'entry')).toMatchObject({ kind: 'case' })
  })

  it('lists a key nobody knows, and a value nobody knows, and drops neither', () => {
    const { unmapped } = givenOf({ moon_phase: 'full', notice_type: 'purple_notice', political_context: ['regime_change', 'moon_landing'] })
    expect(unmapped).toEqual([
      { key: 'notice_type', value: 'purple_notice' },
      { key: 'political_context', value: ['regime_change', 'moon_landing'] },
      { key: 'moon_phase', value: 'full' },
    ])
  })

  it('lists words that every object inherits like any other unknown word', () => {
    expect(givenOf({ constructor: 'x', notice_type: 'toString' }).unmapped).toEqual([
      { key: 'notice_type', value: 'toString' },
      { key: 'constructor', value: 'x' },
    ])
  })

  it('lets a fact stand where the person also argued it', () => {
    const { given } = givenOf({ applicant_arguments: ['location_known'], requesting_state_knew_location: true })
    expect(given.facts?.['purpose.location-known']).toBe('known')
  })

  it('reads an argument as the person’s word only', () => {
    expect(givenOf({ applicant_arguments: ['private_matter'] }).given.facts?.['dispute.private']).toEqual({ alleged: true })
  })

  it.each(words.issueCodes)('the issue %s is mapped to grounds or routes that exist', issue => {
    const ids = [...lawPack.grounds.map(({ id }) => id), ...lawPack.routes.map(({ id }) => `route:${id}`)]
    expect(groundsOfIssue).toHaveProperty(issue)
    for (const pattern of groundsOfIssue[issue] ?? [])
      expect(
        ids.filter(id => matches(pattern, id)),
        pattern,
      ).not.toEqual([])
  })
})
