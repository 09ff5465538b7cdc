import type { Move, Question } from '#core/assessment/assessment.ts'
import type { Concluded } from '#core/assessment/conclude.ts'
import type { Finding } from '#core/law/finding.ts'
import type { Conclusion } from '#core/law/ground.ts'
import type { Speaker } from '#core/law/operators/operator.ts'
import { distinct, smallestSet, type Unknown, unknownsOf } from '#core/law/settle.ts'

/** For each other result that answers could still bring: the smallest set of answers that would. */
export const movesOf = (concluded: Concluded, speaker: Speaker): readonly Move[] => {
  const { conclusion } = concluded
  if (conclusion === 'not-applicable') return []
  const better = stepsUp[conclusion].map(to => move(to, findingFor[to](concluded), 'yes'))
  const fails = conclusion === 'open' ? [failing(concluded)] : []
  const defeated = conclusion === 'does-not-stand' ? [] : [move('does-not-stand', concluded.unless, 'yes')]
  return [...better, ...fails, ...defeated].filter(found => found !== undefined)

  function move(to: Conclusion, finding: Finding | undefined, toward: 'yes' | 'no'): Move | undefined {
    const answers = finding && smallestSet(finding, toward)
    if (answers === undefined || answers.length === 0 || (to === 'strong' && concluded.reach === 'by-analogy')) return undefined
    return { to, answers: answers.map(unknown => questionOf(unknown, speaker)) }
  }

  /** An open ground fails when every degree of it does. */
  function failing({ strong, arguable, weak }: Concluded): Move | undefined {
    const sets = [arguable, strong, weak].filter(finding => finding !== undefined).map(finding => smallestSet(finding, 'no'))
    if (sets.some(set => set === undefined)) return undefined
    const answers = distinct(sets.flatMap(set => set ?? []))
    return answers.length === 0 ? undefined : { to: 'does-not-stand', answers: answers.map(unknown => questionOf(unknown, speaker)) }
  }
}

/** Every unknown, or merely alleged, fact whose answer could change the result. */
export const openUnknowns = (concluded: Concluded): readonly Unknown[] => {
  if (concluded.conclusion === 'not-applicable') return []
  const { strong, arguable, weak, unless, conclusion, alertOpen } = concluded
  const tests = conclusion === 'strong' ? [unless] : conclusion === 'arguable' ? [strong, unless] : [strong, arguable, weak, unless]
  return distinct([...(alertOpen ? [{ fact: 'alert.type' }] : []), ...tests.flatMap(finding => (finding ? unknownsOf(finding) : []))])
}

export const questionOf = (unknown: Unknown, speaker: Speaker): Question => ({
  unknown,
  asks: 'group' in unknown ? speaker.groupOf(unknown.group).asks : speaker.factOf(unknown.fact).asks,
})

type Degree = 'strong' | 'arguable' | 'weak'

const stepsUp: { readonly [C in Exclude<Conclusion, 'not-applicable'>]: readonly Degree[] } = {
  strong: [],
  arguable: ['strong'],
  weak: ['arguable', 'strong'],
  open: ['strong', 'arguable', 'weak'],
  'does-not-stand': [],
}

const findingFor: { readonly [D in Degree]: (concluded: Concluded) => Finding | undefined } = {
  strong: ({ strong }) => strong,
  arguable: ({ arguable }) => arguable,
  weak: ({ weak }) => weak,
}
