import type { Lint } from '#core/preflight/lint.ts'
import { daySpan, known } from '#law/preflight/answers.ts'
import { on } from '#law/preflight/basis.ts'
import { ask, at, fails, mend, mustBeGiven, mustBeYes, open } from '#law/preflight/findings.ts'
import { mustHaveExhibit } from '#law/preflight/identity.ts'
import { requests } from '#law/preflight/kinds.ts'
import { official } from '#law/procedure/basis.ts'

const signed = 'submitter.mandate-signed-on'

/** Who acts for the applicant, and by which authority. */
export const mandate: readonly Lint[] = [
  {
    id: 'A05',
    severity: 'block',
    for: requests,
    title: 'Power of attorney',
    basis: on({ ...official('p14'), caveat: 'Read in a sheet from before the Portal. Whether the Portal needs the original is not known.' }, 'ccf-statute-30'),
    check: input => {
      const { answers } = input.case
      const capacity = known(answers, 'submitter.capacity')
      if (capacity.kind !== 'value') return [open('It is not recorded who files the request.', at('submitter.capacity'), ask('submitter.capacity'))]
      if (capacity.value === 'self') return []
      const on = daySpan(answers, signed)
      return [
        ...mustBeGiven(answers, 'submitter.name', 'The representative is not named.'),
        ...mustBeGiven(answers, signed, 'The power of attorney has no day of signature.'),
        ...(on !== undefined && on.from > input.asOf
          ? [fails('The power of attorney is dated in the future.', at(signed), mend('Correct the day, or have it signed.', { kind: 'answer', fact: signed }))]
          : []),
        ...mustBeYes(answers, 'submitter.mandate-covers-access', {
          no: 'The power of attorney does not cover access to all information in INTERPOL’s files.',
          open: 'It is not confirmed that the power of attorney covers access to all information in INTERPOL’s files.',
        }),
        ...mustBeYes(answers, 'submitter.mandate-names-representative', {
          no: 'The power of attorney does not name the representative who files.',
          open: 'It is not confirmed that the power of attorney names the representative who files.',
        }),
        ...mustHaveExhibit(
          input,
          'The power of attorney is not among the exhibits to be filed.',
          signed,
          'submitter.mandate-covers-access',
          'submitter.mandate-names-representative',
          'submitter.name',
          'submitter.capacity',
        ),
      ]
    },
  },
]
