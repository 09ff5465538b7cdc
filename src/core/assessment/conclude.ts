import { caseOf } from '#core/case/case-of.ts'
import type { CivilDate } from '#core/civil-date.ts'
import { evaluate } from '#core/law/evaluate.ts'
import type { Catalogue } from '#core/law/fact.ts'
import type { Finding } from '#core/law/finding.ts'
import type { Conclusion, Given, Ground, Reach } from '#core/law/ground.ts'
import { givenValue, indexOf, type Reader, readerOf } from '#core/law/reader.ts'

/** The case read twice: with alleged answers left out, and with them taken as said. */
export type Readers = { readonly established: Reader; readonly asAlleged: Reader }

/** What a ground came to, with the findings behind it. */
export type Concluded = {
  /** Not known which kind of alert it is, on which everything turns. */
  readonly alertOpen: boolean
  readonly conclusion: Conclusion
  readonly reach: Reach
  /** Findings of the ground's tests: `strong` on established facts only, the others with alleged facts taken as said. */
  readonly strong: Finding
  readonly arguable: Finding
  readonly weak?: Finding
  readonly unless?: Finding
}

/**
 * Works one ground out. An exception that is shown defeats it; one that is not known does not, but stays among what could change
 * the result. Alleged facts and a rule applied by analogy carry it to arguable at most. While the kind of alert is not known,
 * nothing is settled but what fails for every kind.
 */
export const conclude = (ground: Ground, readers: Readers): Concluded => {
  const strong = evaluate(ground.strong, readers.established)
  const arguable = evaluate({ op: 'any', of: [ground.arguable, ground.strong] }, readers.asAlleged)
  const weak = ground.weak && evaluate(ground.weak, readers.asAlleged)
  const unless = ground.unless && evaluate(ground.unless, readers.asAlleged)
  const alertType = givenValue(readers.asAlleged.read('alert.type'))
  const reach = typeof alertType === 'string' ? ground.alerts[alertType] : 'direct'
  const conclusion = conclusionOf()
  return { alertOpen: alertType === undefined, conclusion, reach: reach ?? 'direct', strong, arguable, ...(weak && { weak }), ...(unless && { unless }) }

  function conclusionOf(): Conclusion {
    if (reach === undefined || !isInForce(ground, readers.asAlleged.asOf)) return 'not-applicable'
    if (unless?.truth === 'yes') return 'does-not-stand'
    const settled = degree(reach)
    return alertType === undefined && settled !== 'does-not-stand' ? 'open' : settled
  }

  function degree(through: Reach): Conclusion {
    if (strong.truth === 'yes' && through === 'direct') return 'strong'
    if (arguable.truth === 'yes') return 'arguable'
    if (weak?.truth === 'yes') return 'weak'
    if ([strong, arguable, weak].some(finding => finding?.truth === 'open')) return 'open'
    return 'does-not-stand'
  }
}

/** A ground over the short facts of an example. */
export const concludeGiven = (pack: { readonly catalogue: Catalogue; readonly checkedOn: CivilDate }, ground: Ground, given: Given): Conclusion =>
  conclude(ground, readersOf(indexOf(pack.catalogue), given, given.asOf ?? pack.checkedOn)).conclusion

export const readersOf = (index: ReadonlyMap<string, string | undefined>, given: Given, asOf: CivilDate): Readers => {
  const subject = caseOf(given)
  return {
    established: readerOf(index, subject, { asOf, trust: 'established' }),
    asAlleged: readerOf(index, subject, { asOf, trust: 'as-alleged' }),
  }
}

const isInForce = ({ inForce: { from, to } }: Ground, asOf: CivilDate): boolean => from <= asOf && (to === undefined || asOf <= to)
