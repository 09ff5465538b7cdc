import { plainText } from '#core/document/plain-text.ts'
import { evaluate } from '#core/law/evaluate.ts'
import { reliedLeaves } from '#core/law/explain.ts'
import type { Use } from '#core/law/finding.ts'
import type { Reader } from '#core/law/reader.ts'
import type { Clerk } from '#templates/parts/clerk.ts'
import { isEmpty, joined, type Phrase } from '#templates/parts/phrase.ts'
import { sentences } from '#templates/parts/sentences.ts'
import type { Part, Pleading, Point, Said } from '#templates/pleading.ts'

/** Every point that holds, once for each item it is said of; the same words are said once. */
export const pointPhrases = (clerk: Clerk, { points }: Pleading): readonly Phrase[] => {
  const said = points.flatMap(point => readersFor(clerk, point).flatMap(readers => pointPhrase(clerk, point, readers)))
  return [...new Map(said.map(words => [plainText(words.text), words])).values()]
}

/** The rule as it reaches the kind of alert challenged. */
export const ruleOf = ({ assessment }: Clerk, { rule, ruleFor }: Pleading): readonly Said[] => ruleFor?.[assessment.alert.type ?? ''] ?? rule

/** Whether the pleading says itself how the rule reaches this kind of alert. */
export const saysReach = ({ assessment }: Clerk, { ruleFor }: Pleading): boolean => ruleFor?.[assessment.alert.type ?? ''] !== undefined

export const phraseFor = (clerk: Clerk, said: Said, from?: Reader): Phrase => {
  const words = joined(said.map(part => partPhrase(clerk, part, from)))
  return { ...words, text: clerk.voice.fitted(words.text) }
}

/** Points gathered into paragraphs of some length: a point alone is too short to number. */
export const gathered = (points: readonly Phrase[]): readonly Phrase[] => {
  const paragraphs: Phrase[][] = []
  for (const point of points) {
    const last = paragraphs.at(-1)
    if (last === undefined || lengthOf([...last, point]) > longestGathered) paragraphs.push([point])
    else last.push(point)
  }
  return paragraphs.map(sentences)
}

/** In characters. */
const longestGathered = 480

type Readers = { readonly established: Reader; readonly asAlleged: Reader }

const readersFor = ({ established, asAlleged }: Clerk, { each }: Point): readonly Readers[] => {
  if (each === undefined) return [{ established, asAlleged }]
  const sure = established.items(each).items
  return asAlleged.items(each).items.map((item, at) => ({ asAlleged: item, established: sure[at] ?? item }))
}

const pointPhrase = (clerk: Clerk, { when, says }: Point, { established, asAlleged }: Readers): readonly Phrase[] => {
  const finding = evaluate(when, asAlleged)
  if (finding.truth !== 'yes') return []
  const uses: readonly Use[] = reliedLeaves(finding).flatMap(leaf => leaf.uses)
  const words = clerk.asserted(phraseFor(clerk, says, asAlleged), uses, evaluate(when, established).truth !== 'yes')
  return isEmpty(words) ? [] : [words]
}

const partPhrase = (clerk: Clerk, part: Part, from: Reader | undefined): Phrase => {
  if (typeof part === 'string') return joined([part])
  switch (part.part) {
    case 'cite':
      return clerk.cite(part.provision, part.form)
    case 'quote':
      return clerk.quote(part.provision)
    case 'value':
      return clerk.value(part.fact, from)
  }
}

const lengthOf = (points: readonly Phrase[]): number => points.reduce((sum, { text }) => sum + plainText(text).length, 0)
