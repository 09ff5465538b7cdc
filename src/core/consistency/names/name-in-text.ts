import { type Discrepancy, type Examined, foundIn, type Place } from '#core/consistency/discrepancy.ts'
import { isNearMiss } from '#core/consistency/names/distance.ts'
import { fold, tokensOf } from '#core/consistency/names/fold.ts'
import { isOwn, longWords, type Name, namesIn } from '#core/consistency/names/known-names.ts'
import { scriptOf } from '#core/consistency/names/script.ts'
import { wordIn, wordsIn } from '#core/consistency/read.ts'

export type Reading = (text: string, place: Place, key: string) => readonly Discrepancy[]

/** Finds words of running text that look like the client’s name misspelt. Other people’s names, as far as recorded, are left alone. */
export const nameReader = ({ reader }: Examined): Reading => {
  const names = namesIn(reader)
  const own = names.filter(isOwn).flatMap(name => longWords(name).map(word => ({ word, name, script: name.script })))
  const known = new Set([...names.flatMap(knownForms), ...othersIn(reader)])
  if (own.length === 0) return () => []

  return (text, place, key) => {
    const found = new Map<string, Discrepancy>()
    for (const written of text.match(wordPattern) ?? []) {
      const word = fold(written.replace(/[’']s$/u, ''))
      if (word.length < 5 || known.has(word) || found.has(word) || !mayBeName(written)) continue
      const script = scriptOf(written)
      const meant = own.find(one => one.script === script && isNearMiss(word, one.word))
      if (meant) found.set(word, misspelt(written, meant.name, place, key, word))
    }
    return [...found.values()]
  }
}

const wordPattern = /[\p{L}\p{M}'’ʼ]+/gu

/** A script with capitals writes a name with one. */
const mayBeName = (word: string): boolean => /^\p{Lu}/u.test(word) || !/\p{Ll}/u.test(word)

const knownForms = ({ tokens }: Name): readonly string[] => [...tokens, tokens.join(''), ...tokens.slice(1).map((token, at) => `${tokens[at] ?? ''}${token}`)]

const misspelt = (written: string, { text, place: own }: Name, place: Place, key: string, word: string): Discrepancy => ({
  id: foundIn('name-in-text', key, word),
  severity: 'spelling',
  says: `“${written}” may be the client’s name misspelt: the case writes “${text}”.`,
  where: [place, own],
  mend: 'Correct it, or record the spelling in the list of names.',
})

/** Relatives and counsel may bear a name much like the client’s. */
const othersIn = (reader: Examined['reader']): readonly string[] => [
  ...['applicant.parents', 'applicant.born-in', 'submitter.name', 'submitter.firm', 'submitter.address'].flatMap(fact =>
    tokensOf(wordIn(reader, fact)?.value ?? ''),
  ),
  ...(wordsIn(reader, 'applicant.nationalities')?.value ?? []).flatMap(tokensOf),
  ...[
    ['incidents', 'incident.by'],
    ['positions', 'position.by'],
    ['events', 'event.place'],
    ['alerts', 'alert.requesting-state'],
  ].flatMap(([group = '', fact = '']) => reader.items(group).items.flatMap(item => tokensOf(wordIn(item, fact)?.value ?? ''))),
]
