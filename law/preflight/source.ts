import type { Answers } from '#core/case/case.ts'
import type { Lint } from '#core/preflight/lint.ts'
import { isYes, itemsOf, known } from '#law/preflight/answers.ts'
import { on } from '#law/preflight/basis.ts'
import { ask, at, fails, mend, mustBeYes, open } from '#law/preflight/findings.ts'
import { official, secondary } from '#law/procedure/basis.ts'

/** What the source, or a state of protection, will be asked. */
export const source: readonly Lint[] = [
  {
    id: 'B13',
    severity: 'warn',
    for: ['access'],
    title: 'Likely source named',
    basis: on(secondary('p21'), 'rpd-18'),
    check: input =>
      itemsOf(input, 'alerts').some(({ answers }) => known(answers, 'alert.requesting-state').kind === 'value')
        ? []
        : [
            open(
              'No likely source is named. Naming one helps the search.',
              at('alert.requesting-state'),
              ask('alert.requesting-state', itemsOf(input, 'alerts')[0]?.id),
            ),
          ],
  },
  {
    id: 'B14',
    severity: 'warn',
    for: ['access'],
    title: 'The client knows that the source is consulted',
    basis: on(secondary('p21', 'p39'), 'ccf-statute-35'),
    check: ({ case: { answers } }) => {
      if (isYes(answers, 'disclosure.contact-is-dangerous'))
        return [
          fails(
            'Someone is at risk if the source learns of the request, and the source is consulted before anything is disclosed.',
            at('disclosure.contact-is-dangerous'),
            mend('Have the client decide in writing; consider a request for deletion on what is known.', {
              kind: 'answer',
              fact: 'disclosure.source-may-be-contacted',
            }),
          ),
        ]
      return known(answers, 'disclosure.source-may-be-contacted').kind === 'open'
        ? [open('Whether the source may be asked is not decided.', at('disclosure.source-may-be-contacted'), ask('disclosure.source-may-be-contacted'))]
        : []
    },
  },
  {
    id: 'B18',
    severity: 'warn',
    for: ['deletion', 'correction', 'revision'],
    title: 'Consent to confirm protection',
    basis: on(official('p09'), 'ga-2017-86-res-09'),
    check: input =>
      itemsOf(input, 'protections')
        .filter(({ answers }) => isRefugee(answers))
        .flatMap(({ id, answers }) =>
          mustBeYes(
            answers,
            'protection.consent-to-confirm',
            {
              no: 'The client does not consent to the status being confirmed; the policy on refugees works through that confirmation.',
              open: 'Whether the client consents to the status being confirmed is not known.',
            },
            id,
          ),
        ),
  },
]

const isRefugee = (answers: Answers) => {
  const status = known(answers, 'protection.status')
  return status.kind === 'value' && (status.value === 'refugee' || status.value === 'refugee-unhcr')
}
