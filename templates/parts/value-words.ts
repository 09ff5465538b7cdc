import type { FactValue } from '#core/case/case.ts'
import { isCivilDate } from '#core/civil-date.ts'
import type { Inline } from '#core/document/letter.ts'
import type { Fact } from '#core/law/fact.ts'
import type { Use } from '#core/law/finding.ts'
import { labelOf, nounOf } from '#core/law/operators/phrases.ts'
import type { Voice } from '#templates/parts/voice.ts'

/** What is recorded, in words; while nothing is, a placeholder with the noun of the fact. */
export const valueWords = ({ fact, item, answer }: Use, of: Fact, voice: Voice, hidden: boolean): readonly Inline[] => {
  if (answer === undefined || answer.answer === 'unknown' || answer.answer === 'declined')
    return [{ kind: 'placeholder', fact, ...(item === undefined ? {} : { item }), label: nounOf(of) }]
  if (answer.answer === 'none') return [voice.none]
  return [hidden ? voice.masked(fact, of.kind) : words(answer.value)]

  function words(value: FactValue): string {
    if (typeof value === 'boolean') return voice.yesNo(value)
    if (typeof value === 'number') return voice.quantity(value, of.kind === 'quantity' ? of.unit : 'number')
    if (typeof value !== 'string') return voice.list(value.map(one => (of.kind === 'choices' ? voice.option(labelOf(of, one)) : voice.text(fact, one))))
    if (of.kind === 'day' && isCivilDate(value)) return voice.day(value, answer?.precision)
    if (of.kind === 'choice') return voice.option(labelOf(of, value))
    return of.kind === 'state' ? voice.state(value) : voice.text(fact, value)
  }
}
