import type { DisclosureLevel } from '#core/case/case.ts'
import type { Letter } from '#core/document/letter.ts'
import { keptBack } from '#core/kit/confidential.ts'
import type { Fill, FormBox } from '#core/kit/form.ts'
import type { Asked, Attachment, Basis, KitField } from '#core/kit/kit.ts'
import { paragraphOf, sectionOf } from '#core/kit/paper-text.ts'
import { type DayWords, typedValue } from '#core/kit/value.ts'
import { evaluate } from '#core/law/evaluate.ts'
import type { Fact } from '#core/law/fact.ts'
import type { Use } from '#core/law/finding.ts'
import type { Speaker } from '#core/law/operators/operator.ts'
import { nounOf } from '#core/law/operators/phrases.ts'
import type { Reader } from '#core/law/reader.ts'
import { unknownsOf } from '#core/law/settle.ts'
import type { RequestKind } from '#core/preflight/input.ts'

/** What boxes are filled from. `reader` reads a case without anything that is never filed. */
export type Source = {
  readonly reader: Reader
  readonly speaker: Speaker
  readonly levelOf: (use: Use) => DisclosureLevel
  /** Recorded, and never to leave the case file. */
  readonly isNeverFiled: (use: Use) => boolean
  readonly basisOf: (of: FormBox) => Basis
  readonly days: DayWords
  readonly letter: Letter
  readonly request: RequestKind
  readonly attachments: readonly Attachment[]
}

/** Every box this request has on this case, filled or open. A box whose condition is not known is shown. */
export const fillBoxes = (boxes: readonly FormBox[], source: Source): readonly KitField[] =>
  boxes.filter(box => isAsked(box, source)).map(box => fieldOf(box, source))

export const isAsked = ({ for: kinds, when }: Pick<FormBox, 'for' | 'when'>, { request, reader }: Pick<Source, 'request' | 'reader'>): boolean =>
  (kinds === undefined || kinds.includes(request)) && (when === undefined || evaluate(when, reader).truth !== 'no')

type Filled = {
  readonly how?: KitField['how']
  readonly value: string
  readonly uses?: readonly Use[]
  readonly asks?: readonly Asked[]
}

const fieldOf = (box: FormBox, source: Source): KitField => {
  // seam: the map pairs each kind with its own fill, which TypeScript cannot follow through a union
  const filled = (fills[box.fill.kind] as (fill: Fill, box: FormBox, source: Source) => Filled)(box.fill, box, source)
  const { value, uses = [], asks = [] } = filled
  const shown = uses.filter(use => !isLeftOut(use, box, source))
  const leftOut = uses.flatMap(use => leftOutOf(use, box, source))
  const exhibits = new Set(shown.flatMap(({ answer }) => answer?.evidence ?? []).map(({ exhibit }) => exhibit))
  return {
    id: box.id,
    block: box.block,
    label: box.label,
    how: filled.how ?? (value !== '' ? 'copy' : leftOut.length > 0 && asks.length === 0 ? 'left-out' : 'open'),
    value,
    characters: [...value].length,
    ...(box.says === undefined ? {} : { says: box.says }),
    confidential: shown.some(use => isMarked(use, source)),
    leftOut,
    asks,
    shownBy: source.attachments.filter(({ exhibit }) => exhibit !== undefined && exhibits.has(exhibit)).map(({ name }) => name),
    basis: source.basisOf(box),
  }
}

type Fills = { readonly [K in Fill['kind']]: (fill: Extract<Fill, { readonly kind: K }>, box: FormBox, source: Source) => Filled }

const fills: Fills = {
  fixed: ({ how, text }, _, { request }) => ({ how, value: text[request] ?? '' }),
  facts: ({ facts, between }, box, source) => {
    const uses = facts.map(source.reader.read)
    const line = lineOf(uses, between, box, source)
    return { value: line === '' && uses.every(({ answer }) => answer?.answer === 'none') ? 'None' : line, uses, asks: asksOf(uses, source) }
  },
  items: ({ group, facts, between, where }, box, source) => {
    const { items, complete } = source.reader.items(group)
    const wanted = where === undefined ? items : items.filter(item => evaluate(where, item).truth !== 'no')
    const rows = wanted.map(item => facts.map(item.read))
    const lines = rows.filter(uses => !uses.some(use => isLeftOut(use, box, source))).map(uses => lineOf(uses, between, box, source))
    const uses = rows.flat()
    if (wanted.length === 0 && complete) return { value: 'None' }
    const ofGroup = source.speaker.groupOf(group)
    const asks = complete || wanted.length > 0 ? [] : [{ fact: group, asks: ofGroup.asks }]
    return { value: [...new Set(lines.filter(line => line !== ''))].join('\n'), uses, asks }
  },
  choose: ({ options, otherwise }, _, source) => {
    const findings = options.map(({ label, when }) => ({ label, finding: evaluate(when, source.reader) }))
    const chosen = findings.filter(({ finding }) => finding.truth === 'yes').map(({ label }) => label)
    const asks = findings.flatMap(({ finding }) => unknownsOf(finding)).flatMap(unknown => ('fact' in unknown ? [askedOf(unknown, source)] : []))
    return { how: chosen.length === 0 && asks.length > 0 ? 'open' : 'choose', value: chosen.join('; ') || (asks.length > 0 ? '' : otherwise), asks }
  },
  paragraph: ({ ids }, _, { letter }) => orByHand(firstSentence(paragraphOf(letter, ids))),
  section: ({ ids }, _, { letter }) => orByHand(sectionOf(letter, ids)),
  document: (_, __, { attachments }) => ({ how: 'upload', value: namesOf(attachments, 'request').join('\n') }),
  annexes: (_, __, { attachments }) => ({ how: 'upload', value: namesOf(attachments, 'annex').join('\n') || 'None' }),
  'kept-back': (_, __, { attachments }) => ({ value: keptBack(attachments) || 'None' }),
  'by-hand': () => ({ how: 'by-hand', value: '' }),
}

const orByHand = (text: string | undefined): Filled => (text === undefined ? { how: 'by-hand', value: '' } : { value: text })

const namesOf = (attachments: readonly Attachment[], kind: Attachment['kind']) => attachments.filter(one => one.kind === kind).map(({ name }) => name)

const firstSentence = (text: string | undefined): string | undefined => text?.split(/(?<=[.!?]) (?=\p{Lu})/u)[0]

const lineOf = (uses: readonly Use[], between: string, box: FormBox, source: Source): string =>
  capitalised(
    uses
      .filter(use => !isLeftOut(use, box, source))
      .map(use => typedValue(use, source.speaker.factOf(use.fact), source.days))
      .filter(words => words !== '')
      .join(between),
    uses[0] && source.speaker.factOf(uses[0].fact),
  )

/** Labels are written to stand inside a sentence. */
const capitalised = (line: string, first: Fact | undefined): string =>
  first?.kind === 'choice' || first?.kind === 'choices' ? `${line.charAt(0).toUpperCase()}${line.slice(1)}` : line

/** C3 goes to the CCF in its annex only; C2 where the screen is for the CCF alone. */
const isLeftOut = (use: Use, { reach }: FormBox, { levelOf, isNeverFiled }: Source): boolean => {
  if (isNeverFiled(use)) return true
  if (use.answer?.answer !== 'value') return false
  const level = levelOf(use)
  return level === 'C3' || level === 'C4' || (level === 'C2' && reach === 'source')
}

const isMarked = (use: Use, { levelOf, speaker }: Source): boolean =>
  use.answer?.answer === 'value' && levelOf(use) === 'C2' && speaker.factOf(use.fact).kind !== 'yesno'

const leftOutOf = (use: Use, box: FormBox, source: Source): KitField['leftOut'] => {
  const noun = nounOf(source.speaker.factOf(use.fact))
  const what = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`
  if (source.isNeverFiled(use)) return [{ what, why: 'C4: it never leaves the case file' }]
  if (use.answer?.answer === 'declined') return [{ what, why: 'the client declines to say' }]
  if (!isLeftOut(use, box, source)) return []
  const level = source.levelOf(use)
  return [{ what, why: level === 'C3' ? 'C3: the CCF reads it in its annex only' : 'C2: what is typed here may reach the source' }]
}

const asksOf = (uses: readonly Use[], source: Source): readonly Asked[] =>
  uses.filter(use => !source.isNeverFiled(use) && (use.answer === undefined || use.answer.answer === 'unknown')).map(use => askedOf(use, source))

const askedOf = ({ fact, item }: { readonly fact: string; readonly item?: string }, { speaker }: Source): Asked => ({
  fact,
  ...(item === undefined ? {} : { item }),
  asks: speaker.factOf(fact).asks,
})
