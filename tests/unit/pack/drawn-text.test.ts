import { describe, expect, test } from 'vitest'
import { drawnBy } from '#pack/verify/drawn-text.ts'
import { decoderOf } from '#pack/verify/to-unicode.ts'

describe('reading drawn words back', () => {
  const table = '1 beginbfchar <0001> <0041> endbfchar 2 beginbfrange <0002> <0004> <0062> <0005> <0006> [<00660066> <D840DC0B>] endbfrange'

  test('codes become words through the table of the font, also where one code stands for two letters', () => {
    expect(decoderOf(table)('\0\x01\0\x02\0\x03\0\x04\0\x05\0\x06')).toBe('Abcdff𠀋')
  })

  test('each piece is found where its first letter stands, through all changes of the coordinates', () => {
    const content = 'q 2 0 0 2 10 20 cm BT /F 8 Tf 1 0 0 -1 5 6 Tm [(\\000\\001) -20 <0002>] TJ ET Q BT (\\000\\003) Tj ET'
    expect(drawnBy(content, new Map([['/F', decoderOf(table)]])).texts).toEqual([
      { text: 'Ab', x: 20, y: 32 },
      { text: 'c', x: 0, y: 0 },
    ])
  })

  test('brackets in pairs stand in a string as they are, for they are the codes of letters too', () => {
    const codes = decoderOf('3 beginbfchar <0028> <0033> <0029> <0034> <0002> <2013> endbfchar')
    expect(drawnBy('BT /F 8 Tf [(\0(\0\x02\0)) 5 (\0\\(\0\\))] TJ (\0(\0)) Tj ET', new Map([['/F', codes]])).texts.map(({ text }) => text)).toEqual([
      '3–434',
      '34',
    ])
  })

  test('a form is found with the coordinates it is drawn in', () => {
    expect(drawnBy('Q /Artifact BMC q 0 1 -1 0 580 700 cm /RcStamp Do Q EMC', new Map()).forms).toEqual([{ name: '/RcStamp', matrix: [0, 1, -1, 0, 580, 700] }])
  })
})
