import type { Case } from '#core/case/case.ts'
import type { Block } from '#core/document/letter.ts'
import { plainText } from '#core/document/plain-text.ts'
import type { Draft, OpenPlaceholder, UnsupportedAssertion, UnverifiedLaw } from '#core/document/template.ts'
import { inlinesOf, paragraphNumbers, withPlaces } from '#core/document/walk.ts'
import type { LawPack } from '#core/law/ground.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import type { Assertion } from '#templates/parts/phrase.ts'
import { assertionsOf, type Piece } from '#templates/parts/piece.ts'
import { withheldFrom } from '#templates/parts/withheld.ts'

type Head = { readonly title: string; readonly header: string; readonly notes: readonly string[] }

/** The letter with its lists. Numbers are counted as the writers count them. */
export const draftFrom = (clerk: Clerk, whole: Case, { title, header, notes }: Head, pieces: readonly Piece[]): Draft => {
  const blocks = pieces.map(({ block }) => block)
  return {
    letter: { title, language: clerk.voice.language, header, blocks },
    placeholders: placeholdersIn(blocks),
    unsupported: unsupportedIn(pieces),
    unverified: unverifiedIn(pieces, clerk.law),
    withheld: withheldFrom(
      clerk,
      whole,
      pieces.flatMap(({ made }) => made.flatMap(({ masked }) => masked)),
    ),
    notes,
  }
}

const placeholdersIn = (blocks: readonly Block[]): readonly OpenPlaceholder[] => {
  const numbers = paragraphNumbers(blocks)
  return withPlaces(blocks).flatMap(({ block, place }) =>
    inlinesOf(block).flatMap(inline => {
      if (typeof inline === 'string' || inline.kind !== 'placeholder') return []
      const { fact, item, label } = inline
      const paragraph = numbers.get(place)
      return [{ fact, ...(item === undefined ? {} : { item }), label, block: place, ...(paragraph === undefined ? {} : { paragraph }) }]
    }),
  )
}

const unsupportedIn = (pieces: readonly Piece[]): readonly UnsupportedAssertion[] => {
  const blocks = pieces.map(({ block }) => block)
  const numbers = paragraphNumbers(blocks)
  return withPlaces(blocks).flatMap(({ place }, at) => {
    const piece = pieces[at]
    const paragraph = numbers.get(place)
    if (piece === undefined || paragraph === undefined) return []
    return assertionsOf(piece).flatMap(assertion => {
      const why = weaknessOf(assertion)
      if (why === undefined) return []
      const facts = assertion.rests.map(({ fact, item }) => ({ fact, ...(item === undefined ? {} : { item }) }))
      return [{ block: place, paragraph, text: plainText(assertion.text).trim(), why, facts }]
    })
  })
}

const weaknessOf = ({ rests, alleged }: Assertion): UnsupportedAssertion['why'] | undefined => {
  if (alleged) return 'alleged'
  return rests.every(({ exhibits }) => exhibits.length === 0) ? 'no-exhibit' : undefined
}

/** Every provision quoted or cited that is not official, once, in the order of the letter. */
export const unverifiedIn = (pieces: readonly Piece[], law: LawPack): readonly UnverifiedLaw[] => {
  const named = pieces.flatMap(({ block, made }) => [
    ...inlinesOf(block).flatMap(inline => (typeof inline === 'object' && inline.kind === 'cite' ? [inline.provision] : [])),
    ...made.flatMap(({ quoted }) => quoted),
  ])
  return [...new Set(named)].flatMap(id => {
    const provision = law.provisions[id]
    return provision === undefined || provision.verification === 'official'
      ? []
      : [{ provision: id, short: provision.short, verification: provision.verification }]
  })
}
