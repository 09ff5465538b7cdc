import type { Provision } from '#core/law/provision.ts'

/** "Article 12 RPD" in full, "Article 12" where the instrument is plain. Resolutions and policies are named as they stand. */
export const citation = ({ at: written, instrument }: Provision, form: 'long' | 'short'): string => {
  const at = written.replace(/^(Article|Rule|Resolution) /, '$1\u00a0')
  const name = instruments[instrument]
  if (name === undefined || form === 'short') return at
  const [article = at, ...aside] = at.split(',')
  return [`${article}${name}`, ...aside].join(',')
}

/** Said once in the letter: "RPD" means the Rules on the Processing of Data. */
const instruments: { readonly [instrument: string]: string } = {
  'Rules on the Processing of Data': ' RPD',
  'Constitution of the ICPO-INTERPOL': ' of the Constitution',
  'Statute of the Commission for the Control of INTERPOL’s Files': ' of the Statute',
  'Operating Rules of the Commission for the Control of INTERPOL’s Files': ' of the Operating Rules',
  'Universal Declaration of Human Rights': ' of the Universal Declaration of Human Rights',
  'International Covenant on Civil and Political Rights': ' of the International Covenant on Civil and Political Rights',
  'Convention against Torture': ' of the Convention against Torture',
  'European Convention on Human Rights': ' of the European Convention on Human Rights',
}
