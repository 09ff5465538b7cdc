import { day } from '#core/civil-date.ts'
import type { Provision } from '#core/law/provision.ts'

/** A file of provisions: each key is the id of its provision. */
export type Provisions = { readonly [id: string]: Provision }

// What the provisions of one instrument share. "Article 12 of the " + instrument reads as a citation.

/** No consolidated text of 2024 was compared: the label says which versions the sources cite. */
export const rpd = {
  instrument: 'Rules on the Processing of Data',
  versionLabel: 'III/IRPD/GA/2011, amended to 2024 (cited from versions of 2011 to 2024)',
  inForce: { from: day('2012-07-01') },
} as const

export const constitution = {
  instrument: 'Constitution of the ICPO-INTERPOL',
  versionLabel: 'I/CONS/GA/1956 (2023)',
  inForce: { from: day('1956-01-01') },
} as const

export const statute = {
  instrument: 'Statute of the Commission for the Control of INTERPOL’s Files',
  versionLabel: 'II.E/RCIA/GA/2004 (2025)',
  inForce: { from: day('2017-03-01') },
} as const

/** The articles of the Statute as rewritten in November 2025. */
export const statute2025 = { ...statute, inForce: { from: day('2025-11-01') } } as const

export const operatingRules = {
  instrument: 'Operating Rules of the Commission for the Control of INTERPOL’s Files',
  versionLabel: 'Operating Rules as amended, March 2026',
  inForce: { from: day('2026-03-01') },
} as const

export const generalAssembly = { instrument: 'INTERPOL General Assembly' } as const
export const generalSecretariat = { instrument: 'INTERPOL General Secretariat' } as const

// Said where a date stands for a month or a year.

export const constitutionDay = 'Only the year 1956 of its entry into force is known here.'
export const statuteDay = 'Only the month March 2017 of its entry into force is known here.'
export const statute2025Day = 'The amendments were adopted in November 2025; the day they took effect is not known here.'
export const operatingRulesDay = 'Only the month March 2026 of its entry into force is known here.'
