import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Case } from '#core/case/case.ts'
import type { Inline } from '#core/document/letter.ts'
import { inlinesOf } from '#core/document/walk.ts'
import { lawPack } from '#law/index.ts'
import { drafted, printed } from './small-case.ts'

const examples = readdirSync('examples')
  .filter(name => name.endsWith('.json'))
  // seam: the example files are checked by their own test
  .map(name => ({ name, subject: JSON.parse(readFileSync(`examples/${name}`, 'utf8')) as Case }))

const letters = (['access-request', 'deletion-request'] as const).flatMap(document => examples.map(example => ({ document, ...example })))

describe.each(letters)('$document, $name', ({ document, subject }) => {
  it('is the same every time', () => {
    expect(drafted(document, subject)).toEqual(drafted(document, subject))
  })

  it('never says that Article 3 prohibits, never speaks of an Appeals Chamber', () => {
    expect(printed(drafted(document, subject).letter)).not.toMatch(/prohibit|Appeals Chamber|appeal(s|ed)? (to|against) (the|this) (CCF|Commission)/i)
  })

  it('cites the right of access as Article 18 of the RPD', () => {
    const cites = drafted(document, subject)
      .letter.blocks.flatMap(inlinesOf)
      .flatMap(inline => (typeof inline === 'object' && inline.kind === 'cite' ? [inline.provision] : []))
    expect(cites).toContain('rpd-18')
    if (document === 'access-request') expect(cites.filter(id => id.startsWith('rpd-'))).toEqual(['rpd-18'])
  })

  it('marks every quote that was not compared with the official text', () => {
    const inlines = drafted(document, subject).letter.blocks.flatMap(inlinesOf)
    const unofficial = new Set(
      Object.values(lawPack.provisions).flatMap(({ quote, verification }) => (quote !== undefined && verification !== 'official' ? [`“${quote}”`] : [])),
    )
    const unmarked = inlines.filter((inline, at) => typeof inline === 'string' && unofficial.has(inline) && !isMark(inlines[at + 1]))
    expect(unmarked).toEqual([])
  })

  it('explains its mark', () => {
    const { blocks } = drafted(document, subject).letter
    const hasMark = blocks.flatMap(inlinesOf).some(isMark)
    expect(blocks.some(block => block.kind === 'paragraph' && block.id === 'unverified')).toBe(hasMark)
  })

  it('has no double space, bracket or full stop, and no hole in a sentence', () => {
    expect(printed(drafted(document, subject).letter).match(/.{20}( {2}|\.\.|\(\(|\) \(Annex| \.|\bundefined\b|\bnull\b).{20}/)?.[0]).toBeUndefined()
  })
})

const isMark = (inline: Inline | undefined): boolean => typeof inline === 'object' && inline.kind === 'unverified'
