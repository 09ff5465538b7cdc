import { any, is, no, oneOf, some, yes } from '#law/language.ts'

/** A concrete defect of the data that the applicant can point to, and that the source would have to answer. */
export const concreteDoubt = any(
  no('alert.describes-acts'),
  yes('alert.liability-from-office-only'),
  no('alert.states-time'),
  no('alert.states-place'),
  no('alert.states-charges'),
  no('alert.cites-warrant'),
  no('alert.identity-correct'),
  no('alert.agrees-with-warrant'),
  no('alert.charges-in-judgment'),
  no('alert.facts-fit-charge'),
  no('alert.up-to-date'),
  yes('trial.label-differs'),
  yes('trial.violations-documented'),
  is('alert.wanted-for', 'questioning'),
  some('warrants', oneOf('warrant.validity', 'disputed', 'withdrawn', 'quashed', 'expired', 'stayed')),
)
