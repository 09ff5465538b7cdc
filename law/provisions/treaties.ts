import { day } from '#core/civil-date.ts'
import type { Provisions } from '#law/provisions/instruments.ts'

const caveat = 'Not compared here with the official text.'

const udhr = {
  instrument: 'Universal Declaration of Human Rights',
  versionLabel: 'Declaration of 1948',
  inForce: { from: day('1948-12-10') },
  verification: 'unverified',
  caveat,
  sources: ['s19'],
} as const
const iccpr = {
  instrument: 'International Covenant on Civil and Political Rights',
  versionLabel: 'Covenant of 1966',
  inForce: { from: day('1976-03-23') },
  verification: 'unverified',
  caveat,
} as const

/** Human rights texts pleaded beside Article 2 of the Constitution. */
export const treaties = {
  'udhr-10': {
    ...udhr,
    id: 'udhr-10',
    at: 'Article 10',
    short: 'UDHR 10',
    title: 'Fair and public hearing',
    paraphrase: 'Everyone is entitled to a fair and public hearing by an independent and impartial tribunal.',
  },
  'udhr-11-1': {
    ...udhr,
    id: 'udhr-11-1',
    at: 'Article 11(1)',
    short: 'UDHR 11(1)',
    title: 'Presumption of innocence',
    paraphrase: 'Everyone charged with an offence is presumed innocent until proved guilty at a trial with the guarantees of defence.',
  },
  'udhr-11-2': {
    ...udhr,
    id: 'udhr-11-2',
    at: 'Article 11(2)',
    short: 'UDHR 11(2)',
    title: 'No offence without law',
    paraphrase: 'No one may be held guilty for what was no offence when it was done.',
  },
  'udhr-19': {
    ...udhr,
    id: 'udhr-19',
    at: 'Article 19',
    short: 'UDHR 19',
    title: 'Freedom of opinion and expression',
    paraphrase: 'Everyone has the right to freedom of opinion and expression.',
  },
  'iccpr-7': {
    ...iccpr,
    id: 'iccpr-7',
    at: 'Article 7',
    short: 'ICCPR 7',
    title: 'Torture and ill-treatment',
    paraphrase: 'No one may be subjected to torture or to cruel, inhuman or degrading treatment.',
    sources: ['s70'],
  },
  'iccpr-14-7': {
    ...iccpr,
    id: 'iccpr-14-7',
    at: 'Article 14(7)',
    short: 'ICCPR 14(7)',
    title: 'Ne bis in idem',
    paraphrase: 'No one may be tried again for an offence of which that person was finally convicted or acquitted under the law of the country.',
    sources: ['s80'],
  },
  'cat-3': {
    instrument: 'Convention against Torture',
    id: 'cat-3',
    at: 'Article 3',
    short: 'CAT 3',
    title: 'Non-refoulement',
    paraphrase: 'No state may expel, return or extradite a person to a state where there are substantial grounds to believe in a danger of torture.',
    versionLabel: 'Convention of 1984',
    inForce: { from: day('1987-06-26') },
    verification: 'unverified',
    caveat,
    sources: ['s70'],
  },
  'echr-3': {
    instrument: 'European Convention on Human Rights',
    id: 'echr-3',
    at: 'Article 3',
    short: 'ECHR 3',
    title: 'Torture and ill-treatment',
    paraphrase: 'No one may be subjected to torture or to inhuman or degrading treatment or punishment.',
    versionLabel: 'Convention of 1950',
    inForce: { from: day('1953-09-03') },
    verification: 'unverified',
    caveat,
    sources: ['s70'],
  },
} as const satisfies Provisions
