import { describe, expect, it } from 'vitest'
import { duplicatesAmong, sketchOf } from '#intake/duplicates.ts'

const words = (from: number, count: number): string => Array.from({ length: count }, (_, at) => `word${((from + at) * 7919) % 100_003}`).join(' ')
const file = (id: string, text: string) => {
  const sketch = sketchOf(text)
  return { id, sha256: id, ...(sketch && { sketch }) }
}
const chinese = '人民检察院决定对犯罪嫌疑人批准逮捕公安机关应当立即执行并将执行情况通知本院特此通知'

describe('duplicates', () => {
  it('of every byte are exact, also without text', () => {
    expect(
      duplicatesAmong([
        { id: 'a', sha256: 'x' },
        { id: 'b', sha256: 'x' },
      ]),
    ).toEqual([{ kind: 'exact', ids: ['a', 'b'] }])
  })

  it('of almost all words are near, with their share, whatever the case, the lines and the points', () => {
    const text = words(0, 300)
    expect(duplicatesAmong([file('a', text), file('b', `${text.toUpperCase().replaceAll(' ', '.\n')} signed`)])).toEqual([
      { kind: 'near', ids: ['a', 'b'], share: 1 },
    ])
    const [near] = duplicatesAmong([file('a', text), file('b', `${text} ${words(5000, 30)}`)])
    expect(near).toMatchObject({ kind: 'near', share: 0.91 })
  })

  it('are found in a language without spaces', () => {
    expect(duplicatesAmong([file('a', chinese), file('b', `${chinese}。此致`)])).toMatchObject([{ kind: 'near', ids: ['a', 'b'] }])
    expect(duplicatesAmong([file('a', chinese), file('b', [...chinese].reverse().join(''))])).toEqual([])
  })

  it('are estimated well for long texts', () => {
    const [near] = duplicatesAmong([file('a', words(0, 20_000)), file('b', words(1000, 20_000))])
    expect(near?.kind === 'near' && Math.abs(near.share - 19 / 21)).toBeLessThan(0.05)
  })

  it('are not files that share a letterhead, nor short notes', () => {
    expect(duplicatesAmong([file('a', `${words(0, 30)} ${words(1000, 300)}`), file('b', `${words(0, 30)} ${words(9000, 300)}`)])).toEqual([])
    expect(duplicatesAmong([file('a', 'see attached'), file('b', 'see attached')])).toEqual([])
  })

  it('tell when one file stands whole in another', () => {
    expect(duplicatesAmong([file('bundle', words(0, 3000)), file('order', words(1000, 600))])).toMatchObject([{ kind: 'part', ids: ['order', 'bundle'] }])
  })
})
