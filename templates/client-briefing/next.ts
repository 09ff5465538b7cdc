import { givenValue } from '#core/law/reader.ts'
import type { BriefingWords } from '#templates/client-briefing/en.ts'
import type { RequestKind, Stage } from '#templates/client-briefing/stage.ts'
import { monthsFor, monthsToCheck, targetOf } from '#templates/client-briefing/time.ts'
import type { Sheet } from '#templates/parts/client-sheet.ts'
import { joined, type Words } from '#templates/parts/phrase.ts'
import { bullets, heading, type Piece, unnumbered } from '#templates/parts/piece.ts'

/** What was sent, is to be sent or was decided. */
export const done = ({ clerk, words: { done: says } }: Sheet<BriefingWords>, stage: Stage): readonly Piece[] => {
  const part = (title: string, sentences: readonly Words[]) => [heading(2, 'done', title), unnumbered('what-we-do', joined([says.ccf, ...sentences], ' '))]
  const hasMoreAlerts = clerk.asAlleged.items('alerts').items.length > 1
  switch (stage.kind) {
    case 'filed': {
      const isDated = givenValue(clerk.read('ccf.filed-on', stage.item)) !== undefined
      const request = says.requests[stage.request]
      return part(says.headingFiled, [isDated ? says.filed(clerk.value('ccf.filed-on', stage.item), request) : says.filedUndated(request)])
    }
    case 'planned':
      if (stage.request !== 'access' && !stage.argued) return part(says.headingPossible, [says.possible(says.requests[stage.request]), says.noArgument])
      return part(says.headingPlanned, [
        ...(stage.kept ? [says.kept] : []),
        says.planned(says.requests[stage.request]),
        ...(stage.block ? [says.block] : []),
        ...(stage.request === 'revision' ? [says.newFact] : []),
      ])
    case 'cleared':
      return part(says.headingDecided, [...cleared(stage), ...(hasMoreAlerts ? [says.notAll] : [])])
    case 'kept':
      return part(says.headingDecided, [says.kept, says.newFact])
    case 'elsewhere':
      return part(says.headingOther, [says.elsewhere])
    case 'open':
      return part(says.headingOther, [says.open])
  }

  function cleared({ how, item }: Extract<Stage, { kind: 'cleared' }>): readonly Words[] {
    if (how === 'withdrawn-by-source') return [says.withdrawn]
    const on = clerk.value('ccf.decided-on', item)
    if (how === 'no-data') return [says.noData(on)]
    const isOut = givenValue(clerk.read('ccf.implemented-on', item)) !== undefined
    return [says.nonCompliant(on), isOut ? says.carriedOut(clerk.value('ccf.implemented-on', item)) : says.notCarriedOut]
  }
}

/** What the CCF does with it, and its targets. */
export const next = ({ clerk, words: { next: says } }: Sheet<BriefingWords>, stage: Stage): readonly Piece[] => {
  if (stage.kind !== 'filed' && stage.kind !== 'planned') return []
  const { request } = stage
  return [heading(2, 'next', says.heading), bullets([...(request === 'preemptive' ? [says.preemptive] : [...time(), ...results(request)])])]

  function time(): readonly Words[] {
    const months = monthsFor(request)
    const summary = request === 'revision' ? [says.twoPages] : []
    const check = says.check(clerk.voice.quantity(monthsToCheck, 'months'))
    if (months === undefined) return [check, ...summary, says.noTarget]
    if (stage.kind !== 'filed' || givenValue(clerk.read('ccf.admissible-on', stage.item)) === undefined)
      return [joined([check, says.decide(clerk.voice.quantity(months, 'months')), says.targets], ' ')]
    const target = targetOf(clerk, request, stage.item)
    if (target === undefined) return [joined([says.decide(clerk.voice.quantity(months, 'months')), says.targets], ' ')]
    return [
      joined([says.accepted(clerk.value('ccf.admissible-on', stage.item), clerk.voice.day(target)), target < clerk.asOf ? says.passed : says.targets], ' '),
    ]
  }

  function results(kind: RequestKind): readonly Words[] {
    return kind === 'access' ? [says.resultsOfAccess] : [says.resultsOfDeletion, says.blocking]
  }
}
