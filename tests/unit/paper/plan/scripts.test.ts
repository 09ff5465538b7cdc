import { describe, expect, test } from 'vitest'
import { segments } from '#paper/plan/scripts.ts'
import { names } from '../sample-letter.ts'

const scripts = (text: string) => segments(text).map(({ text, script }) => `${script}: ${text}`)

describe('text cut by script', () => {
  test('Latin, Cyrillic and Turkish words are drawn alike', () => {
    expect(scripts(`${names.turkish} ${names.cyrillic} Ürümqi`)).toHaveLength(1)
  })

  test('a name of several words in Arabic script is one piece', () => {
    expect(scripts(`born ${names.uyghur}, 1980`)).toEqual(['plain: born ', `right-to-left: ${names.uyghur}`, 'plain: , 1980'])
  })

  test('a comma parts two names, an Arabic comma does not', () => {
    expect(scripts(`${names.arabic}, ${names.uyghur}`)).toHaveLength(3)
    expect(scripts(`${names.arabic}، ${names.uyghur}`)).toHaveLength(1)
  })

  test('numbers inside an Arabic or a Chinese phrase belong to it', () => {
    expect(scripts('قرار 12 لسنة 2019.')).toEqual(['right-to-left: قرار 12 لسنة', 'plain:  2019.'])
    expect(scripts('on 2019年12月 in')).toEqual(['plain: on 2019', 'han: 年12月', 'plain:  in'])
  })

  test('the middle dot of a Chinese name belongs to the name, that of a Latin one does not make it Chinese', () => {
    expect(scripts(names.chinese)).toEqual([`han: ${names.chinese}`])
    expect(scripts('a·b')).toEqual(['plain: a·b'])
  })
})
