import { day } from '#core/civil-date.ts'
import type { Provisions } from '#law/provisions/instruments.ts'

/** Texts outside INTERPOL that a letter to a national authority may cite. */
export const national = {
  'cjeu-c-505-19': {
    instrument: 'Court of Justice of the European Union',
    id: 'cjeu-c-505-19',
    at: 'Judgment in Case C-505/19',
    short: 'CJEU C-505/19',
    title: 'Ne bis in idem and Red Notices in the European Union',
    paraphrase:
      'Provisional arrest on a Red Notice is barred only once a final judicial decision establishes that the trial of the person has already been finally disposed of.',
    versionLabel: 'Judgment of 12 May 2021',
    inForce: { from: day('2021-05-12') },
    verification: 'official',
    caveat: 'Only point 1 of the operative part was read.',
    sources: ['p48'],
  },
  'us-22-usc-263b': {
    instrument: 'United States Code',
    id: 'us-22-usc-263b',
    at: 'Title 22, section 263b(c)',
    short: '22 USC 263b(c)',
    title: 'Reports on abuse of INTERPOL',
    paraphrase: 'United States authorities report on abuse of INTERPOL’s channels.',
    versionLabel: 'Text in force, undated copy',
    inForce: { from: day('2021-12-27') },
    verification: 'official',
    caveat: 'The duty to report ran for four years from 27 December 2021.',
    sources: ['p45', 's112'],
  },
  'us-ice-15006-1': {
    instrument: 'U.S. Immigration and Customs Enforcement',
    id: 'us-ice-15006-1',
    at: 'Directive 15006.1',
    short: 'ICE 15006.1',
    title: 'INTERPOL alerts in United States immigration enforcement',
    paraphrase:
      'Officers do not rely on a Red Notice or diffusion alone. They check that it is active, look for signs of abuse, obtain approval from a supervisor, and seek the underlying papers.',
    versionLabel: 'Directive of 29 September 2023',
    inForce: { from: day('2023-09-29') },
    verification: 'official',
    caveat: 'Read in the release of 2023. Whether it is in force in 2026 is not verified.',
    sources: ['p44'],
  },
} as const satisfies Provisions
