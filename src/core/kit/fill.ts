import type { DisclosureLevel } from '#core/case/case.ts'
import type { Letter } from '#core/document/letter.ts'
import { isConfidential, keptFrom } from '#core/kit/confidential.ts'
import type { Fill, FormBox } from '#core/kit/form.ts'
import type { Asked, Attachment, Basis, KitField } from '#core/kit/kit.ts'
import { paragraphOf, sectionOf } from '#core/kit/paper-text.ts'
import { type DayWords, typedValue } from '#core/kit/value.ts'
import { evaluate } from '#core/law/evaluate.ts'
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
  const exhibits = new Set(shown.flatMap(({ answer }) => answer?.evidence ?? []).map(({ exhibit }) => exhibit))
  return {
    id: box.id,
    block: box.block,
    label: box.label,
    how: filled.how ?? (value === '' ? 'open' : 'copy'),
    value,
    characters: [...value].length,
    ...(box.says === undefined ? {} : { says: box.says }),
    confidential: shown.some(use => use.answer?.answer === 'value' && source.levelOf(use) === 'C2'),
    leftOut: uses.flatMap(use => leftOutOf(use, box, source)),
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
    const lines = rows.map(uses => lineOf(uses, between, box, source)).filter(line => line !== '')
    const uses = rows.flat()
    if (wanted.length === 0 && complete) return { value: 'None' }
    const ofGroup = source.speaker.groupOf(group)
    const asks = complete || wanted.length > 0 ? [] : [{ fact: group, asks: ofGroup.asks }]
    return { value: [...new Set(lines)].join('\n'), uses, asks }
  },
  choose: ({ options, otherwise }, _, source) => {
    const findings = options.map(({ label, when }) => ({ label, finding: evaluate(when, source.reader) }))
    const chosen = findings.filter(({ finding }) => finding.truth === 'yes').map(({ label }) => label)
    const asks = findings.flatMap(({ finding }) => unknownsOf(finding)).flatMap(unknown => ('fact' in unknown ? [askedOf(unknown, source)] : []))
    return { how: chosen.length === 0 && asks.length > 0 ? 'open' : 'choose', value: chosen.join('; ') || (asks.length > 0 ? '' : otherwise), asks }
  },
  paragraph: ({ ids }, _, { letter }) => orByHand(paragraphOf(letter, ids)),
  section: ({ ids }, _, { letter }) => orByHand(sectionOf(letter, ids)),
  document: (_, __, { attachments }) => ({ how: 'upload', value: namesOf(attachments, 'request').join('\n') }),
  annexes: (_, __, { attachments }) => ({ how: 'upload', value: namesOf(attachments, 'annex').join('\n') || 'None' }),
  'kept-back': (_, __, { attachments }) => {
    const kept = attachments.filter(isConfidential).map(keptLine)
    return { value: kept.join('\n') || 'None' }
  },
  'by-hand': () => ({ how: 'by-hand', value: '' }),
}

const keptLine = ({ name, level = 'C0', neutralSummary }: Attachment): string => {
  const summary = neutralSummary === undefined || level === 'C3' ? '' : ` What the source may be told: ${neutralSummary}`
  return `${name}: ${keptFrom[level]}.${summary}`
}

const orByHand = (text: string | undefined): Filled => (text === undefined ? { how: 'by-hand', value: '' } : { value: text })

const namesOf = (attachments: readonly Attachment[], kind: Attachment['kind']) => attachments.filter(one => one.kind === kind).map(({ name }) => name)

const lineOf = (uses: readonly Use[], between: string, box: FormBox, source: Source): string =>
  uses
    .filter(use => !isLeftOut(use, box, source))
    .map(use => typedValue(use, source.speaker.factOf(use.fact), source.days))
    .filter(words => words !== '')
    .join(between)

/** C3 goes to the CCF in its annex only; C2 where the screen is for the CCF alone. */
const isLeftOut = (use: Use, { reach }: FormBox, { levelOf }: Source): boolean => {
  const level = levelOf(use)
  return level === 'C3' || level === 'C4' || (level === 'C2' && reach === 'source')
}

const leftOutOf = (use: Use, box: FormBox, source: Source): KitField['leftOut'] => {
  const noun = nounOf(source.speaker.factOf(use.fact))
  const what = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`
  if (use.answer?.answer === 'declined') return [{ what, why: 'the client declines to say' }]
  if (use.answer?.answer !== 'value' || !isLeftOut(use, box, source)) return []
  const level = source.levelOf(use)
  return [{ what, why: level === 'C3' ? 'C3: the CCF reads it in its annex only' : 'C2: what is typed here may reach the source' }]
}

const asksOf = (uses: readonly Use[], source: Source): readonly Asked[] =>
  uses.filter(({ answer }) => answer === undefined || answer.answer === 'unknown').map(use => askedOf(use, source))

const askedOf = ({ fact, item }: { readonly fact: string; readonly item?: string }, { speaker }: Source): Asked => ({
  fact,
  ...(item === undefined ? {} : { item }),
  asks: speaker.factOf(fact).asks,
})
