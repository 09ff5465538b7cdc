import { expect, it } from 'vitest'
import { lawPack } from '#law/index.ts'
import { rows } from '#renderer/library/library-chunk.ts'
import { entriesOf, lawSearchOver } from '#renderer/library/search-law.ts'

const entries = entriesOf(lawPack, rows)
const search = lawSearchOver(entries)
const ids = (words: string) => search(words).map(({ kind, id }) => `${kind} ${id}`)

it('all of the law can be found: no entry is without a title', () => {
  expect(entries.length).toBeGreaterThan(Object.keys(lawPack.provisions).length + lawPack.grounds.length + 300)
  expect(entries.filter(({ title }) => title === '')).toEqual([])
})

it('a provision is found by how it is cited', () => expect(ids('RPD 83(2)(b)(i)')[0]).toBe('provision rpd-83-2-b-i'))

it('a part of a word and a slip of the hand are enough', () => {
  expect(ids('provisio measur').length).toBeGreaterThan(0)
  expect(ids('extraditon').length).toBeGreaterThan(0)
})

it('every word counts', () => expect(ids('refugee xylophone')).toEqual([]))

it('accents and case do not count', () => expect(ids('DÉSCRIPTION')).toEqual(ids('description')))

it('what was found in an entry is told, to be marked', () => expect(search('refug')[0]?.words.some(word => word.startsWith('refug'))).toBe(true))

it('questions of the interview are found', () => expect(ids('family name identity document')).toContain('question applicant.family-name'))
