import { wrapped } from '#cli/report/lines.ts'
import { conclusionWords, verificationWords } from '#cli/report/words.ts'
import type { FactorFound, GroundFound, Relied } from '#core/assessment/assessment.ts'
import type { Explanation } from '#core/law/explain.ts'

type How = { readonly number?: number; readonly explain: boolean; readonly brief?: boolean }

/** One ground, with what carries it, what speaks against it and what would change it. */
export const groundLines = (ground: GroundFound, { number, explain, brief = false }: How): readonly string[] => {
  const mark = number === undefined ? '  ' : `${String(number).padStart(2)}. `
  const head = [
    `${mark}${ground.title}: ${conclusionWords[ground.conclusion]}${ground.reach === 'by-analogy' ? ' (by analogy)' : ''}`,
    ...weighingLines(ground),
  ]
  const changes = (brief ? ground.wouldChange.filter(({ to }) => to !== 'does-not-stand') : ground.wouldChange).flatMap(({ to, answers }) =>
    wrapped(`${answers.map(({ asks }) => asks).join(' + ')}`, `      → ${conclusionWords[to]}? `, '        '),
  )
  if (brief) return [...head, ...changes]
  return [
    ...head,
    ...wrapped(ground.says, '      '),
    ...ground.for.flatMap(factor => factorLine('+', factor)),
    ...ground.against.flatMap(factor => factorLine('−', factor)),
    ...ground.relied.flatMap(relied => wrapped(reliedLine(relied), '      rests on: ')),
    ...wrapped(
      ground.authority
        .map(({ short, reach, verification }) => `${short}${reach === 'by-analogy' ? ' by analogy' : ''} (${verificationWords[verification]})`)
        .join('; '),
      '      authority: ',
    ),
    ...(number === undefined ? [] : [...wrapped(ground.rebuttal.expect, '      expect: '), ...wrapped(ground.rebuttal.answer, '      answer: ')]),
    ...(ground.discretion && !ground.discretion.decided ? wrapped(`${ground.discretion.question} (needs your reason)`, '      your call: ') : []),
    ...(explain ? ground.context : ground.context.slice(0, 2)).flatMap(({ says, asOf, source }) =>
      wrapped(`${says} (as of ${asOf}; ${source})`, '      context: '),
    ),
    ...(!explain && ground.context.length > 2 ? [`      context: ${ground.context.length - 2} more with --explain`] : []),
    ...changes,
    ...(explain ? explanationLines(ground.because, 3) : []),
    '',
  ]
}

const weighingLines = ({ weighing }: GroundFound) => (weighing ? wrapped(`${weighing.decision}. ${weighing.reason}`, '      weighed by the lawyer: ') : [])

const factorLine = (sign: string, { says, truth, weight }: FactorFound) =>
  wrapped(`${says}${truth === 'open' ? ' (not known)' : weight === 'heavy' ? ' (heavy)' : ''}`, `      ${sign} `)

const reliedLine = ({ says, exhibits, alleged }: Relied): string => {
  const cited = exhibits.map(({ number, page }) => `Annex ${number}${page === undefined ? '' : `, p. ${page}`}`)
  return `${says} [${cited.length > 0 ? cited.join('; ') : alleged ? 'the client’s word only' : 'asserted, no exhibit'}]`
}

const explanationLines = ({ says, because }: Explanation, depth: number): readonly string[] => [
  ...wrapped(says, `${'  '.repeat(depth)}· `),
  ...because.flatMap(part => explanationLines(part, depth + 1)),
]
