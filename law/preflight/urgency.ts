import type { PreflightInput } from '#core/preflight/input.ts'
import type { Finding, Lint } from '#core/preflight/lint.ts'
import type { YesNoId } from '#law/language.ts'
import { exhibitsBehind, isYes, itemsOf, known, truthOf } from '#law/preflight/answers.ts'
import { on } from '#law/preflight/basis.ts'
import { ask, at, fails, mend, mustBeGiven, open } from '#law/preflight/findings.ts'
import { argued } from '#law/preflight/kinds.ts'
import { secondary } from '#law/procedure/basis.ts'
import { pendingRequest } from '#law/routes/earlier-matters.ts'

const recognised: readonly YesNoId[] = ['urgency.detained', 'urgency.extradition-imminent']

/** What cannot wait, and how it is shown. */
export const urgency: readonly Lint[] = [
  {
    id: 'A23',
    severity: 'block',
    for: argued,
    title: 'Urgency is shown',
    basis: on(secondary('p20', 'p19'), 'ccf-statute-37'),
    check: input => {
      const { answers } = input.case
      const claimed = recognised.filter(fact => isYes(answers, fact))
      const unproven = claimed.filter(fact => exhibitsBehind(input, answers, fact).length === 0)
      const asked = input.for.includes('provisional-measures')
      return [
        ...unproven.map(fact =>
          fails(
            'Urgency is claimed, and no exhibit to be filed shows it.',
            at(fact),
            mend('Add the order, summons or warrant as an exhibit and cite it.', { kind: 'exhibit' }),
          ),
        ),
        ...(asked && claimed.length === 0 && !protectionShown(input) ? nothingUrgent(input) : []),
      ]
    },
  },
  {
    id: 'B11',
    severity: 'block',
    for: ['provisional-measures'],
    title: 'Beside a pending request',
    basis: on(secondary('p19', 'p20'), 'ccf-statute-37'),
    check: input => {
      if (input.for.some(kind => input.procedure.filedAs[kind] !== undefined)) return []
      const pending = truthOf(input, pendingRequest)
      if (pending === 'yes') return []
      const says = 'Provisional measures are asked for beside a pending request, or together with one.'
      const settle = mend('File a request with it, or record the one that is pending.', { kind: 'answer', fact: 'ccf.outcome' })
      return [pending === 'no' ? fails(says, at('ccf.outcome'), settle) : open(says, at('ccf.outcome'), settle)]
    },
  },
  {
    id: 'B12',
    severity: 'warn',
    for: ['provisional-measures'],
    title: 'Harm, and why now',
    basis: on(secondary('p20'), 'ccf-statute-37'),
    check: input => {
      const { answers } = input.case
      const travelAlone = isYes(answers, 'urgency.travel') && !recognised.some(fact => isYes(answers, fact)) && !protectionShown(input)
      return [
        ...mustBeGiven(answers, 'urgency.harm', 'The harm that cannot be repaired is not recorded.'),
        ...mustBeGiven(answers, 'urgency.next-date', 'The next date that matters is not recorded.'),
        ...(travelAlone
          ? [
              fails(
                'Travel alone is a weak reason for provisional measures.',
                at('urgency.travel'),
                mend('Show the risk on the way, with exhibits.', { kind: 'exhibit' }),
              ),
            ]
          : []),
      ]
    },
  },
]

/** Open while one of the recognised situations is not answered; fails once all are denied. */
const nothingUrgent = ({ case: { answers } }: PreflightInput): readonly Finding[] => {
  const unknown = recognised.filter(fact => known(answers, fact).kind === 'open')
  if (unknown.length > 0) return unknown.map(fact => open('Whether this makes the matter urgent is not known.', at(fact), ask(fact)))
  return [
    fails(
      'Provisional measures are asked for, and no recognised urgency is recorded: detention, imminent extradition, or protection granted.',
      at('urgency.extradition-imminent'),
      mend('Record and prove the urgency, or leave the measures out.', { kind: 'answer', fact: 'urgency.extradition-imminent' }),
    ),
  ]
}

const granted = ['refugee', 'refugee-unhcr', 'subsidiary', 'humanitarian']

const protectionShown = (input: PreflightInput): boolean =>
  itemsOf(input, 'protections').some(({ answers }) => {
    const status = known(answers, 'protection.status')
    return (
      status.kind === 'value' &&
      granted.includes(String(status.value)) &&
      exhibitsBehind(input, answers, 'protection.status', 'protection.decided-on').length > 0
    )
  })
