import { describe, expect, it } from 'vitest'
import { distance, isNearMiss } from '#core/consistency/names/distance.ts'
import { fold } from '#core/consistency/names/fold.ts'
import { scriptOf } from '#core/consistency/names/script.ts'
import { found, type Subject, told } from './subject.ts'

describe('a folded name', () => {
  it.each([
    ['KIRIMSOYLU', 'Kırımsoylu', 'Turkish i without a dot'],
    ['İBRAHİM', 'Ibrahim', 'Turkish i with a dot'],
    ['García-Pérez', 'garcia perez', 'accents and hyphens'],
    ['Łukasz Sørensen', 'Lukasz Sorensen', 'letters that have no accent to lose'],
    ['Straße', 'STRASSE', 'sharp s'],
    ['O’Neill', "O'neill", 'apostrophes'],
    ['Əliyev', 'Eliyev', 'Azerbaijani ə'],
    ['Фёдор', 'Федор', 'Cyrillic ё'],
    ['أحمد', 'احمد', 'Arabic alef with hamza'],
    ['محـــمد', 'محمد', 'Arabic lengthening'],
    ['فاطمة', 'فاطمه', 'Arabic final heh'],
    ['علی', 'علي', 'Persian and Arabic yeh'],
  ])('%s is %s: %s', (a, b) => expect(fold(a)).toBe(fold(b)))

  it.each(['Čapek', 'Ćosić', 'ČAPEK'])('%s is the same composed and decomposed', name => expect(fold(name.normalize('NFD'))).toBe(fold(name.normalize('NFC'))))
})

it.each([
  ['Ayhan', 'Latin'],
  ['Айхан', 'Cyrillic'],
  ['أيهان', 'Arabic'],
  ['Ηλίας', 'Greek'],
  ['司徒', 'Han'],
  ['לוי', 'Hebrew'],
  ['გიორგი', 'other'],
  ['123', 'other'],
])('%s is written in %s', (name, script) => expect(scriptOf(name)).toBe(script))

it.each([
  ['marangos', 'marangos', 0],
  ['ilias', 'elias', 1],
  ['kirimsoylu', 'kirimsyolu', 1],
  ['tengritagh', 'tengritag', 1],
  ['abc', 'xyz', 3],
])('%s and %s are %i apart', (a, b, apart) => {
  expect(distance(a, b, 3)).toBe(apart)
  expect(distance(b, a, 3)).toBe(apart)
})

it('Short words are never near misses: Lee is not Leo', () => {
  expect(isNearMiss('lee', 'leo')).toBe(false)
  expect(isNearMiss('marek', 'marec')).toBe(true)
  expect(isNearMiss('marek', 'marek')).toBe(false)
})

const named = (name: string, family: string, forenames: string, more: readonly { readonly [fact: string]: string }[] = []): Subject => ({
  facts: { 'applicant.family-name': family, 'applicant.forenames': forenames },
  groups: { names: [{ 'name.text': name, 'name.kind': 'as-in-alert' }, ...more] },
})

describe('the name in the alert', () => {
  it('is told where it is spelled in another way', () => {
    const [one] = found(named('Elias MARANGOS', 'Marangos-Vey', 'Ilias Theodor'))
    expect(one).toMatchObject({ severity: 'spelling', says: 'The alert writes the name “Elias”, the case “Ilias”.' })
    expect(one?.where).toEqual([{ fact: 'name.text', item: 'names-1' }, { fact: 'applicant.family-name' }, { fact: 'applicant.forenames' }])
  })

  it.each([
    ['Ayhan Cemil KIRIMSOYLU', 'Kırımsoylu', 'Ayhan Cemil', 'marks and capitals'],
    ['SZETO Nga Ching', 'Szeto-Marlowe', 'Nga-ching', 'hyphens, order and a part left out'],
    ['SZETO Ngaching', 'Szeto-Marlowe', 'Nga-ching', 'two parts written together'],
    ['Duarte B. QUARESMA', 'Quaresma-Holt', 'Duarte Benedito', 'an initial'],
  ])('%s is the client’s own (%s, %s): %s', (alert, family, forenames) => expect(told(named(alert, family, forenames))).toEqual([]))

  it('is not told where that spelling is recorded already', () =>
    expect(told(named('Elias MARANGOS', 'Marangos-Vey', 'Ilias', [{ 'name.text': 'Elias Marangos', 'name.kind': 'transliteration' }]))).toEqual([]))

  it('is told as possible where no word is shared: the alert may mean someone else', () =>
    expect(told(named('Jan KOWALSKI', 'Marangos-Vey', 'Ilias'))).toEqual(['possible name-in-alert']))

  it('is not compared with a name in another script', () => expect(told(named('努尔麦麦提', 'Tengritagh', 'Nurmemet'))).toEqual([]))

  it('in Cyrillic is read aloud: other spellings pass, another name does not', () => {
    expect(told(named('Алеся Завальнік-Гара', 'Zavalnik-Hora', 'Alesya'))).toEqual([])
    expect(told(named('Иван Петров', 'Zavalnik-Hora', 'Alesya'))).toEqual(['possible name-in-alert'])
  })

  it('in Cyrillic or Arabic letters is compared with the original in the same letters', () => {
    const original = (text: string) => [{ 'name.text': text, 'name.kind': 'original' }]
    expect(told(named('Завальник', 'Zavalnik', 'Alesya', original('Завальнік')))).toEqual(['spelling name-in-alert'])
    expect(told(named('قرمسويلى', 'Kırımsoylu', 'Ayhan', original('قرمسويلو')))).toEqual(['spelling name-in-alert'])
    expect(told(named('إلياس', 'Vey', 'Ilias', original('الياس')))).toEqual([])
  })

  it('says nothing of a client whose name is not recorded', () =>
    expect(told({ groups: { names: [{ 'name.text': 'Jan KOWALSKI', 'name.kind': 'as-in-alert' }] } })).toEqual([]))
})

describe('the client’s name in the titles of exhibits and in texts', () => {
  const titled = (title: string): Subject => ({ ...named('KIRIMSOYLU', 'Kırımsoylu', 'Ayhan'), exhibits: [{ title }] })

  it('is told where it looks misspelt', () => {
    const [one] = found(titled('Judgment against Ayhan Kirimsyolu'))
    expect(one).toMatchObject({ id: 'name-in-text:E1:kirimsyolu', severity: 'spelling' })
    expect(one?.says).toBe('“Kirimsyolu” may be the client’s name misspelt: the case writes “Kırımsoylu”.')
  })

  it('is not told without its marks, or in the genitive', () => {
    expect(told(titled('Judgment against KIRIMSOYLU'))).toEqual([])
    expect(told(titled('Kırımsoylu’s statement'))).toEqual([])
  })

  it('is not told of a word without a capital', () =>
    expect(told({ ...named('Baker', 'Baker', 'Ann'), exhibits: [{ title: 'A bakery, a baker, takers' }] })).toEqual([]))

  it('is not told of a relative whose name is recorded', () =>
    expect(told({ ...titled('Statement of Kırımsoyla'), facts: { 'applicant.family-name': 'Kırımsoylu', 'applicant.parents': 'Kırımsoyla' } })).toEqual([]))
})
