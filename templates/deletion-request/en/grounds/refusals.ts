import { all, any, includes, oneOf } from '#law/language.ts'

/** Of one extradition case: refused or discharged for a reason that INTERPOL’s own rules share. */
export const refusedForTorture = all(
  oneOf('extradition.outcome', 'refused', 'discharged'),
  any(oneOf('extradition.reason', 'torture'), includes('extradition.other-reasons', 'torture')),
)

export const refusedForUnfairTrial = all(
  oneOf('extradition.outcome', 'refused', 'discharged'),
  any(oneOf('extradition.reason', 'fair-trial'), includes('extradition.other-reasons', 'fair-trial')),
)

export const refusedAsPolitical = all(
  oneOf('extradition.outcome', 'refused', 'discharged'),
  any(
    oneOf('extradition.reason', 'political', 'persecution', 'protection'),
    includes('extradition.other-reasons', 'political'),
    includes('extradition.other-reasons', 'persecution'),
    includes('extradition.other-reasons', 'protection'),
  ),
)
