import type { Answer, DraftKept, Exhibit, GroupItem, Weighing } from '#core/case/case.ts'
import { sayAnswer } from '#core/case/say-change.ts'
import type { Fact, Facts } from '#core/law/fact.ts'

/** An answer with everything that hangs on it, so that any difference shows in the words. */
export const sayWhole = (answer: Answer, fact: Fact | undefined): string => {
  const details = [
    ...(answer.answer === 'value' && answer.alleged === true ? ['the client’s word only'] : []),
    ...(answer.precision === undefined ? [] : [`known to the ${answer.precision}`.replace('the approximate', 'about a year')]),
    ...(answer.confirmedOn === undefined ? [] : [`confirmed on ${answer.confirmedOn}`]),
    ...(answer.level === undefined ? [] : [`level ${answer.level}`]),
    ...(answer.evidence ?? []).map(
      ({ exhibit, page, passage }) => `exhibit “${exhibit}”${page === undefined ? '' : `, page ${page}`}${passage === undefined ? '' : `: “${passage}”`}`,
    ),
    ...(answer.note === undefined ? [] : [`note: ${answer.note}`]),
  ]
  return details.length === 0 ? sayAnswer(answer, fact) : `${sayAnswer(answer, fact)} (${details.join('; ')})`
}

export const sayItem = ({ answers }: GroupItem, facts: Facts): string => {
  const said = Object.entries(answers).map(([fact, answer]) => `${facts[fact]?.asks ?? fact} ${sayWhole(answer, facts[fact])}`)
  return said.length === 0 ? 'Nothing recorded of it yet' : said.join('\n')
}

export const sayWeighing = ({ decision, reason, decidedOn }: Weighing): string => `${decision}: ${reason}${decidedOn === undefined ? '' : ` (${decidedOn})`}`

export const sayExhibit = ({ files = [], ...exhibit }: Exhibit): string =>
  [
    exhibit.title,
    ...Object.entries(exhibit).flatMap(([key, value]) => (key === 'id' || key === 'title' || value === undefined ? [] : [`${keys[key] ?? key}: ${value}`])),
    ...files.map(({ role, name, bytes }) => `file (${role}): ${name}, ${bytes} bytes`),
  ].join('\n')

const keys: { readonly [key: string]: string } = { neutralSummary: 'summary for the source', levelReason: 'reason for the level', proves: 'proves' }

export const sayDraft = ({ plead, leaveOut, edits }: DraftKept): string =>
  [
    ...(plead === undefined ? [] : [`pleads ${plead.join(', ')}`]),
    ...(leaveOut === undefined ? [] : [`leaves out ${leaveOut.join(', ')}`]),
    ...(edits ?? []).map(({ block, says }) => `paragraph ${block}: ${says}`),
  ].join('\n')
