import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CustodyEntry } from '#core/case/case.ts'
import { addLine, checkCustody, custodyEnd, custodyWithout } from '#core/evidence/custody.ts'
import { custodyOf, sha256OfText } from './sample.ts'

const custody = custodyOf([
  { did: 'added', exhibit: 'warrant', sha256: sha256OfText('bytes') },
  { did: 'described', exhibit: 'warrant', says: 'Ордер на арест' },
  { did: 'added', exhibit: 'diary' },
  { did: 'exported', exhibit: 'warrant' },
])

const broken = (lines: readonly CustodyEntry[]) => checkCustody(lines, sha256OfText).filter(({ kind }) => kind === 'broken')

describe('the chain of custody', () => {
  it('holds together as it was written', () => expect(checkCustody(custody, sha256OfText)).toEqual([]))

  it('is hashed as the format says: SHA-256 of the canonical JSON of the hash before and the line', () => {
    const [first, second] = custody
    expect(first?.hash).toBe(
      sha256OfText(`[null,{"at":"2026-11-20T09:00:00.000Z","did":"added","exhibit":"warrant","sha256":"${sha256OfText('bytes')}","who":"counsel"}]`),
    )
    expect(second?.hash).toBe(
      sha256OfText(`["${first?.hash}",{"at":"2026-11-21T09:00:00.000Z","did":"described","exhibit":"warrant","says":"Ордер на арест","who":"counsel"}]`),
    )
  })

  it('breaks at a line that was changed', () => {
    const changed = custody.map((line, at) => (at === 1 ? { ...line, says: 'something else' } : line))
    expect(broken(changed).map(({ line, exhibit }) => [line, exhibit])).toEqual([[2, 'warrant']])
  })

  it('breaks behind a line that was changed and hashed anew', () => {
    const [first, , third, fourth] = custody
    if (!first || !third || !fourth) throw new TypeError('four lines')
    const forged = addLine([first], { at: '2026-11-21T09:00:00.000Z', who: 'counsel', did: 'described', exhibit: 'warrant', says: 'forged' }, sha256OfText)
    expect(broken([...forged, third, fourth]).map(({ line }) => line)).toEqual([3])
  })

  it('breaks where a line was taken out, and where two changed places', () => {
    expect(broken(custody.toSpliced(1, 1))[0]?.line).toBe(2)
    expect(broken([...custody.slice(0, 2), ...custody.slice(2).toReversed()])[0]?.line).toBe(3)
  })

  it('shows that its end was cut only against what an earlier pack recorded', () => {
    const end = custodyEnd(custody)
    expect(end).toEqual({ lines: 4, head: custody[3]?.hash })
    expect(checkCustody(custody.slice(0, 3), sha256OfText)).toEqual([])
    expect(checkCustody(custody.slice(0, 3), sha256OfText, end).map(({ kind, line }) => [kind, line])).toEqual([['shortened', 4]])
    const longer = addLine(custody, { at: '2026-11-29T09:00:00.000Z', who: 'counsel', did: 'exported', exhibit: 'diary' }, sha256OfText)
    expect(checkCustody(longer, sha256OfText, end)).toEqual([])
  })

  it('still holds around lines of which only the hash is shown, and says nothing of them', () => {
    const shown = custodyWithout(custody, exhibit => exhibit === 'diary')
    expect(shown[2]).toEqual({ withheld: true, hash: custody[2]?.hash })
    expect(checkCustody(shown, sha256OfText)).toEqual([])
    expect(JSON.stringify(shown)).not.toContain('diary')
  })

  it('tells a clock that was set back from a broken line', () => {
    const back = addLine(custody, { at: '2026-01-01T00:00:00.000Z', who: 'counsel', did: 'exported', exhibit: 'warrant' }, sha256OfText)
    expect(checkCustody(back, sha256OfText).map(({ kind, line }) => [kind, line])).toEqual([['clock-back', 5]])
  })

  it('whatever one line says instead, that line is found', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.string(), (at, says) => {
        fc.pre(custody[at]?.says !== says)
        expect(broken(custody.map((line, index) => (index === at ? { ...line, says } : line)))[0]?.line).toBe(at + 1)
      }),
    )
  })
})
