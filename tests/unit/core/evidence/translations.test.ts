import { describe, expect, it } from 'vitest'
import type { Exhibit } from '#core/case/case.ts'
import { boundOrder, languageState, translationsOf } from '#core/evidence/translations.ts'
import { profile } from '#law/procedure/index.ts'
import { exhibit, file, refugee } from './sample.ts'

const working = profile.languages

const found = (more: Partial<Exhibit>) => translationsOf([exhibit('paper', 7, more)], working).findings.map(({ kind }) => kind)

describe('a paper for the CCF', () => {
  it.each(['ar', 'en', 'fr', 'es', 'en-GB', 'ara', 'eng', 'es-419'])('in %s needs no translation', language => expect(found({ language })).toEqual([]))

  it.each(['ug', 'zh-Hans', 'ru', 'tr', 'uk', 'arz'])('in %s without a translation is flagged', language =>
    expect(found({ language, translation: 'not-needed' })).toEqual(['translation-missing']),
  )

  it.each([undefined, 'und', 'mul', 'not a tag'])('in a language recorded as %s is never taken for fine', language =>
    expect(found(language === undefined ? {} : { language })).toEqual(['language-unknown']),
  )

  it('without words needs none', () => expect(languageState('zxx', working)).toBe('no-words'))

  it('with its translation and the translator’s statement under one number is in order', () => {
    const files = [file('o', 'original', { language: 'ug' }), file('t', 'translation', { language: 'en' }), file('s', 'translator-statement')]
    expect(found({ language: 'ug', translation: 'attached', files })).toEqual([])
    const [pair] = translationsOf([exhibit('paper', 7, { files })], working).pairs
    expect([pair?.number, pair?.originals.length, pair?.translations.length, pair?.statements.length]).toEqual([7, 1, 1, 1])
  })

  it('whose translator says nothing is flagged', () =>
    expect(found({ language: 'ug', files: [file('o', 'original'), file('t', 'translation', { language: 'en' })] })).toEqual(['statement-missing']))

  it('said to be translated, with no such file, is flagged', () =>
    expect(found({ language: 'ug', translation: 'attached', files: [file('o', 'original')] })).toEqual(['translation-not-among-files']))

  it('translated into a third language, or nobody knows which, is flagged', () => {
    const into = (language?: string) =>
      found({
        language: 'ug',
        files: [file('o', 'original'), file('t', 'translation', language === undefined ? {} : { language }), file('s', 'translator-statement')],
      })
    expect(into('tr')).toEqual(['translation-in-other-language'])
    expect(into()).toEqual(['translation-language-unknown'])
  })

  it('a statement without a translation is flagged', () =>
    expect(found({ language: 'en', files: [file('o', 'original'), file('s', 'translator-statement')] })).toEqual(['statement-alone']))
})

it('Each original is bound with its translation behind it, then the statement, then other parts', () => {
  const files = [
    file('p', 'part'),
    file('s', 'translator-statement'),
    file('t1', 'translation'),
    file('o1', 'original'),
    file('t2', 'translation'),
    file('o2', 'original'),
  ]
  expect(boundOrder(files).map(({ id }) => id)).toEqual(['o1', 't1', 'o2', 't2', 's', 'p'])
  expect(boundOrder([file('t1', 'translation'), file('t2', 'translation'), file('o1', 'original')]).map(({ id }) => id)).toEqual(['o1', 't1', 't2'])
})

it('Of the example only the papers whose translator is not named are flagged', () =>
  expect(new Set(translationsOf(refugee.exhibits, working).findings.map(({ kind }) => kind))).toEqual(new Set(['statement-missing'])))
