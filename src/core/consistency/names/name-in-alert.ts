import { type Check, type Discrepancy, foundIn } from '#core/consistency/discrepancy.ts'
import { latinFromCyrillic } from '#core/consistency/names/cyrillic.ts'
import { distance, isNearMiss } from '#core/consistency/names/distance.ts'
import { isOwn, longWords, type Name, namesIn } from '#core/consistency/names/known-names.ts'

/** The name in the alert against the client’s own, word by word and within one script. A spelling already recorded is no finding. */
export const nameInAlert: Check = ({ reader }) => {
  const names = namesIn(reader)
  return names
    .filter(({ kind }) => kind === 'as-in-alert')
    .flatMap(alert => {
      const own = names.filter(name => isOwn(name) && name.script === alert.script)
      if (own.length > 0) return compared(alert, own, names)
      const latin = names.filter(name => isOwn(name) && name.script === 'Latin')
      return alert.script === 'Cyrillic' && latin.length > 0 ? readAloud(alert, latin) : []
    })
}

const compared = (alert: Name, own: readonly Name[], names: readonly Name[]): readonly Discrepancy[] => {
  const ownWords = own.flatMap(({ tokens }) => tokens)
  const written = new Set([...ownWords, ...own.map(({ tokens }) => tokens.join('')), ...joinedPairs(own)])
  const recorded = new Set(names.filter(name => name !== alert && !isOwn(name)).flatMap(({ tokens }) => tokens))
  const strange = longWords(alert).filter(word => !written.has(word) && !recorded.has(word))
  const near = strange.flatMap(word => {
    const meant = ownWords.find(one => isNearMiss(word, one))
    return meant === undefined ? [] : [{ word, meant }]
  })
  const where = [alert.place, ...own.map(({ place }) => place)]
  if (near.length > 0)
    return [
      {
        id: foundIn('name-in-alert', alert.item),
        severity: 'spelling',
        says: `The alert writes the name ${near.map(({ word, meant }) => `“${asWritten(alert, word)}”, the case “${asWrittenIn(own, meant)}”`).join('; ')}.`,
        where,
        mend: 'Compare with the passport and the alert. If the alert errs, it is a point on identity; if it is another spelling of one name, record it as a transliteration.',
      },
    ]
  if (longWords(alert).length === 0 || strange.length < longWords(alert).length) return []
  return [stranger(alert, own, `The name in the alert (“${alert.text}”) shares no word with the client’s own.`)]
}

/** A rough reading in Latin letters: only names that share nothing are told. */
const readAloud = (alert: Name, own: readonly Name[]): readonly Discrepancy[] => {
  const words = longWords(alert).map(latinFromCyrillic)
  const likely = own.flatMap(longWords).some(word => words.some(other => soundsAlike(word, other)))
  if (words.length === 0 || own.flatMap(longWords).length === 0 || likely) return []
  return [stranger(alert, own, `The name in the alert (“${alert.text}”), read in Latin letters (“${words.join(' ')}”), is not like the client’s own.`)]
}

const soundsAlike = (a: string, b: string): boolean => {
  const most = Math.floor(Math.max(a.length, b.length) / 2)
  return distance(a, b, most) <= most
}

const stranger = (alert: Name, own: readonly Name[], says: string): Discrepancy => ({
  id: foundIn('name-in-alert', alert.item),
  severity: 'possible',
  says,
  where: [alert.place, ...own.map(({ place }) => place)],
  mend: 'Make sure that the alert means the client: compare date of birth and photograph. If it does, record the name as an alias or a former name as well.',
})

/** "Nga-ching" and "Ngaching" are one name. */
const joinedPairs = (own: readonly Name[]): readonly string[] => own.flatMap(({ tokens }) => tokens.slice(1).map((token, at) => `${tokens[at] ?? ''}${token}`))

const asWrittenIn = (own: readonly Name[], token: string): string => {
  const name = own.find(({ tokens }) => tokens.includes(token))
  return name === undefined ? token : asWritten(name, token)
}

/** The word as it stands in the name, with its marks and capitals. */
const asWritten = ({ text, tokens }: Name, token: string): string => {
  const words = text.split(/[^\p{L}\p{M}\p{N}'’‘ʼ`ʻـ]+/u).filter(word => word !== '')
  return words.length === tokens.length ? (words[tokens.indexOf(token)] ?? token) : token
}
