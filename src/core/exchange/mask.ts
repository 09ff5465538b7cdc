import type { Case } from '#core/case/case.ts'
import { answerNeedles } from '#core/evidence/leak/answer-needles.ts'
import { compactOf, flatten } from '#core/evidence/leak/flatten.ts'
import { nameNeedles } from '#core/evidence/leak/name-needles.ts'
import type { LeakFrom, LeakKind, Needle } from '#core/evidence/leak/needle.ts'
import { otherSpellings } from '#core/evidence/leak/other-spellings.ts'
import { type Hit, hitsIn } from '#core/evidence/leak/search.ts'
import { levelledAnswers } from '#core/evidence/levels.ts'
import type { Identifier } from '#core/exchange/identifiers.ts'
import type { Catalogue } from '#core/law/fact.ts'

/**
 * Puts the placeholders into running text, by the search that also guards packs for the source: whole, word by word, broken at a line's end, in
 * another script or spelling. Where in doubt it masks. E-mail addresses, telephone numbers and positions go even where none is recorded.
 */
export const maskOf = (identifiers: readonly Identifier[], subject: Case, catalogue: Catalogue): ((text: string) => string) => {
  const held = levelledAnswers(subject, catalogue, [])
  const states = new Set(held.flatMap(({ asked, answer }) => (asked.kind === 'state' && answer.answer === 'value' ? [compactOf(String(answer.value))] : [])))
  const needles = identifiers.flatMap(({ fact, item, kind, values }): readonly Needle[] => {
    const from = { fact, ...(item === undefined ? {} : { item }) }
    if (kind === 'name') return values.flatMap(value => nameNeedles(value, { kind: 'client-name', what: 'a name', from }))
    return held.filter(one => one.fact === fact && one.item === item).flatMap(one => answerNeedles(one, states))
  })
  const spellings = otherSpellings(needles)
  const short = identifiers.filter(({ kind }) => kind === 'name').flatMap(shortWords)
  const placeholderOf = (hit: Hit): string => {
    const found = hit.from === undefined ? undefined : identifiers.find(one => isOf(one, hit.from))
    return found?.placeholders[0] ?? generic[hit.kind] ?? '[left out]'
  }
  return text => {
    const flat = flatten(text)
    const hits = [...hitsIn(flat, needles), ...spellings(flat)].map(hit => ({ from: hit.textFrom, to: hit.textTo, says: placeholderOf(hit) }))
    const words = short.flatMap(({ word, says }) => [...text.matchAll(word)].map(({ index, 0: found }) => ({ from: index, to: index + found.length, says })))
    return replaced(text, [...hits, ...words])
  }
}

type Found = { readonly from: number; readonly to: number; readonly says: string }

/** Of places that touch, what the longest stands for is put in place of all of them. */
const replaced = (text: string, found: readonly Found[]): string => {
  const parts: string[] = []
  let at = 0
  for (const { from, to, says } of joined(found)) {
    parts.push(text.slice(at, from), says)
    at = to
  }
  return [...parts, text.slice(at)].join('')
}

const joined = (found: readonly Found[]): readonly Found[] => {
  const all: (Found & { longest: number })[] = []
  for (const one of found.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = all.at(-1)
    const length = one.to - one.from
    if (last === undefined || one.from >= last.to) all.push({ ...one, longest: length })
    else
      all[all.length - 1] = {
        from: last.from,
        to: Math.max(last.to, one.to),
        ...(length > last.longest ? { says: one.says, longest: length } : { says: last.says, longest: last.longest }),
      }
  }
  return all
}

const isOf = ({ fact, item }: Identifier, from: LeakFrom | undefined): boolean =>
  from !== undefined && 'fact' in from && from.fact === fact && from.item === item

/** Parts of names too short for the search, such as Li or Wu, as they are written. */
const shortWords = ({ values, placeholders }: Identifier) =>
  values
    .flatMap((value, at) => value.split(/[\s,;/·・.()-]+/u).map(part => ({ part, says: placeholders[at] ?? '[name]' })))
    .filter(({ part }) => /^\p{Lu}\p{L}?$/u.test(part) && [...part].length === 2)
    .map(({ part, says }) => ({ word: new RegExp(`(?<![\\p{L}\\p{N}])${part}(?![\\p{L}\\p{N}])`, 'gu'), says }))

const generic: { readonly [K in LeakKind]?: string } = { 'e-mail': '[e-mail]', phone: '[telephone]', position: '[position]' }
