import type { Lint } from '#core/preflight/lint.ts'
import { itemsOf, known, truthOf } from '#law/preflight/answers.ts'
import { on } from '#law/preflight/basis.ts'
import { ask, at, fails, mend, open } from '#law/preflight/findings.ts'
import { own, secondary } from '#law/procedure/basis.ts'
import { keptByDecision } from '#law/routes/earlier-matters.ts'

/** Which data, and whether they were decided on before. */
export const scope: readonly Lint[] = [
  {
    id: 'B05',
    severity: 'warn',
    for: ['deletion', 'correction', 'revision'],
    title: 'One state a submission',
    basis: on(own),
    check: input => {
      const alerts = itemsOf(input, 'alerts')
      const states = new Set(
        alerts.map(({ answers }) => known(answers, 'alert.requesting-state')).flatMap(found => (found.kind === 'value' ? [String(found.value)] : [])),
      )
      const counted = known(input.case.answers, 'matter.requesting-states')
      const several = states.size > 1 || (counted.kind === 'value' && Number(counted.value) > 1)
      if (several)
        return [
          fails(
            'Alerts of several states are recorded. Each source answers for its own data.',
            at('alert.requesting-state'),
            mend('File one request for each requesting state, and refer from each to the other.'),
          ),
        ]
      return states.size === 1 ? [] : [open('The requesting state is not known.', at('alert.requesting-state'), ask('alert.requesting-state', alerts[0]?.id))]
    },
  },
  {
    id: 'B06',
    severity: 'block',
    for: ['deletion', 'correction'],
    title: 'Not a repeat of a decided request',
    basis: on(secondary('p36j'), 'ccf-statute-42'),
    check: input => {
      const kept = truthOf(input, keptByDecision)
      if (kept === 'yes')
        return [
          fails(
            'The CCF has decided on the same facts and kept the data. A repeat goes to revision or nowhere.',
            at('ccf.outcome'),
            mend('Apply for revision on a newly discovered fact, or record that the earlier matter concerned other facts.', {
              kind: 'answer',
              fact: 'ccf.same-matter',
            }),
          ),
        ]
      if (kept === 'no') return []
      return [
        open(
          'It is not known whether the CCF has decided on the same facts before.',
          at('ccf.outcome'),
          mend('Record every earlier request with its outcome, and that the list is complete.', { kind: 'answer', fact: 'ccf.outcome' }),
        ),
      ]
    },
  },
]
