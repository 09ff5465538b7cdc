import { describe, expect, it } from 'vitest'
import { keyed, wordsOf } from '#core/document/edits.ts'
import { lawPack } from '#law/index.ts'
import { mattersOf } from '#renderer/drafts/before.ts'
import { exampleCase, made } from './example.ts'

const subject = exampleCase('commercial-dispute-diffusion')

const early = exampleCase('access-only')

const wordsIn = (block: string, of = subject) => {
  const found = keyed(made(of).draft.letter.blocks).find(({ key }) => key === block)
  return (found && wordsOf(found.block)) ?? ''
}

describe('what to see to before a paper goes', () => {
  it('names each gap with its paragraph, and with the question that fills it', () => {
    const { paper } = made(early)
    const gaps = mattersOf(paper, lawPack.catalogue, []).filter(({ kind }) => kind === 'gap')
    expect(gaps).toMatchObject([
      { weight: 'must', block: 'relief-asked', paragraph: 1 },
      { weight: 'must', block: 'alert', paragraph: 3, at: 'alerts/feared/alert.issued-on' },
      { weight: 'must', block: 'no-ground' },
    ])
  })

  it('a gap that the lawyer wrote over is gone, and the others are not', () => {
    const was = wordsIn('alert', early)
    const edits = [{ block: 'alert', was, says: was.replace(/\[[^\]]+\]/, 'May 2024') }]
    expect(made(early, 'deletion-request', { edits }).paper.placeholders.map(({ block }) => block)).toEqual(['relief-asked', 'no-ground'])
  })

  it('an edit of other words than the app writes now asks; an empty one and a brace that leads nowhere do not go', () => {
    const was = wordsIn('alert')
    const of = (says: string, then = was) =>
      mattersOf(made(subject, 'deletion-request', { edits: [{ block: 'alert', was: then, says }] }).paper, lawPack.catalogue, [])
    expect(of('Hers.', 'Before.').filter(({ kind }) => kind === 'stale')).toMatchObject([{ weight: 'must', block: 'alert' }])
    expect(of('See {ground.gone.rule}.').find(({ kind }) => kind === 'brace')).toMatchObject({ says: '{ground.gone.rule}', block: 'alert' })
    expect(of(' ').find(({ kind }) => kind === 'empty')).toMatchObject({ weight: 'must', block: 'alert' })
    expect(of('Hers.').some(({ kind }) => kind === 'stale')).toBe(false)
  })

  it('words for a paragraph that is gone are kept and told', () => {
    const { paper } = made(subject, 'deletion-request', { edits: [{ block: 'ground.none.rule', was: 'a', says: 'b' }] })
    expect(mattersOf(paper, lawPack.catalogue, []).filter(({ kind }) => kind === 'lost')).toMatchObject([{ says: 'b' }])
  })
})
