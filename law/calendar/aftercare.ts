import type { AftercareLaw, AftercareStep } from '#core/calendar/aftercare.ts'
import type { DeadlineBasis } from '#core/calendar/deadline.ts'
import type { Verification } from '#core/law/provision.ts'
import type { aftercareSources } from '#law/calendar/aftercare-sources.ts'
import { deleted } from '#law/calendar/conditions.ts'
import { catalogue } from '#law/facts/index.ts'
import type { FactId } from '#law/language.ts'
import type { ProvisionId } from '#law/provisions/index.ts'
import type { sources } from '#law/sources.ts'

type SourceKey = keyof typeof sources | keyof typeof aftercareSources

const basis = (verification: Verification, from: readonly SourceKey[], caveat?: string, provisions: readonly ProvisionId[] = []): DeadlineBasis => ({
  verification,
  sources: from,
  provisions,
  ...(caveat === undefined ? {} : { caveat }),
})

const unread = basis('unverified', ['memory'], 'General knowledge, not read in a source.')

/** Deletion at INTERPOL does not by itself clean any other file. */
export const aftercareSteps: readonly AftercareStep[] = [
  {
    id: 'interpol',
    place: 'INTERPOL and its members',
    says: 'The General Secretariat tells the bureaus to update, and members are to keep national copies current. The CCF sends reminders on request.',
    doNow: 'Keep the decision and the confirmation together. Report every stop to the CCF, with place, authority and words used.',
    papers: ['non-implementation'],
    basis: basis('secondary', ['p36f', 'a7']),
  },
  {
    id: 'certificate',
    place: 'Certificate',
    says: 'A dated letter of the General Secretariat “to whom it may concern” that there is no notice or diffusion. It helps at borders, with consulates, airlines and banks, and gives no right of entry.',
    doNow: 'Ask the CCF for it with the decision’s reference, and carry it.',
    papers: ['status-certificate', 'travel-letter'],
    basis: basis('secondary', ['p37', 'a6'], 'INTERPOL issues no clearance certificates to the public; applicants before the CCF get a letter of status.'),
  },
  {
    id: 'schengen',
    place: 'Schengen Information System',
    says: 'An INTERPOL notice is not a Schengen alert. Alerts for arrest, for checks or refusing entry need a request of their own, to the authority of any Schengen state; the copies are identical.',
    doNow: 'Ask for access and correction in one Schengen state. Enter the day by which it must answer when you have read the law of that state.',
    papers: ['national-data-request'],
    basis: basis(
      'official',
      ['a2'],
      'That any state can be asked was read; the articles (Regulation (EU) 2018/1862, Articles 26 and 36; 2018/1861, Article 24) and the time to answer were not.',
    ),
  },
  {
    id: 'eu-court',
    place: 'European Union: decided cases',
    says: 'Provisional arrest on a Red Notice is barred only once a final judicial decision establishes that the trial is already disposed of.',
    doNow: 'Where a final decision exists, put it before the authorities of the state of residence.',
    papers: ['national-authority-letter'],
    basis: basis('official', ['p48'], 'Only point 1 of the operative part was read.', ['cjeu-c-505-19']),
  },
  {
    id: 'germany',
    place: 'Germany',
    states: ['Germany', 'Deutschland'],
    says: 'The bureau is the Federal Criminal Police Office (BKA). The national search file is separate; a data protection authority supervises it.',
    doNow: 'Ask what the national file holds, and for its correction.',
    papers: ['national-data-request'],
    basis: unread,
  },
  {
    id: 'france',
    place: 'France',
    states: ['France'],
    says: 'The file of wanted persons is separate. Access may go through the data protection authority.',
    doNow: 'Ask what the file of wanted persons holds, and for its correction.',
    papers: ['national-data-request'],
    basis: unread,
  },
  {
    id: 'united-kingdom',
    place: 'United Kingdom',
    states: ['United Kingdom', 'UK', 'Great Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland'],
    says: 'The bureau is the National Crime Agency. A notice alone is no basis for arrest. A court refused to strike out a refugee’s data claim against the agency. Asylum and nationality files are checked against INTERPOL.',
    doNow: 'Write to the agency, and to the Home Office where an application is open.',
    papers: ['national-authority-letter', 'national-data-request'],
    basis: basis('secondary', ['a3']),
  },
  {
    id: 'united-states',
    place: 'United States',
    states: ['United States', 'United States of America', 'USA', 'US'],
    says: 'The bureau is run by the Departments of Justice and Homeland Security. A directive of 2023 tells immigration officers not to rely on a notice alone. Wait about three months before judging whether systems followed.',
    doNow: 'Enter the recheck in the calendar. After repeated stops apply for a redress number (DHS TRIP); it does not work by itself.',
    papers: ['national-authority-letter', 'national-data-request'],
    basis: basis('secondary', ['p44', 'p36h'], 'Whether the directive is in force in 2026 is not verified.', ['us-ice-15006-1']),
  },
  {
    id: 'canada',
    place: 'Canada',
    states: ['Canada'],
    says: 'The RCMP told Parliament in 2018 that it does not arrest on a Red Notice. A police query shows the notice in short, and immigration screening still uses it.',
    doNow: 'Write to the police and to the immigration authority.',
    papers: ['national-authority-letter', 'national-data-request'],
    basis: basis('official', ['a4'], 'The words on arrest were read; what immigration screening does is general knowledge.'),
  },
  {
    id: 'issuing-state',
    place: 'Issuing state and its allies',
    says: 'The national warrant remains. Bilateral lists and regional circulars, such as those of the Gulf states and of the CIS, are outside INTERPOL and survive.',
    doNow: 'Tell the client in writing. No travel to the issuing state or its allies on the strength of the deletion.',
    papers: ['client-briefing'],
    basis: unread,
  },
  {
    id: 'other-national-files',
    place: 'Other national files',
    says: 'A country can keep its own alert, warrant or border flag after INTERPOL deletes.',
    doNow: 'Keep a log of stops. Ask each state that stops the client what it holds.',
    papers: ['national-data-request'],
    basis: basis('secondary', ['a1', 'p36f']),
  },
  {
    id: 'screening-firms',
    place: 'Screening firms',
    says: 'Firms such as World-Check, LexisNexis, RDC, BvD and Dow Jones hold old data, and have staff who correct it.',
    doNow: 'Write to each firm that a refusal points to, with the certificate.',
    papers: ['screening-correction', 'travel-letter'],
    basis: basis('secondary', ['p36h']),
  },
  {
    id: 'open-data',
    place: 'Open data',
    says: 'Public notices are copied by open projects.',
    doNow: 'Search for the name, keep dated screenshots, and ask for removal.',
    papers: ['screening-correction'],
    basis: basis('official', ['a5'], 'The project’s own description was read.'),
  },
]

const places: readonly FactId[] = ['applicant.country', 'applicant.nationalities']

export const aftercareLaw: AftercareLaw = { catalogue, when: deleted, places, steps: aftercareSteps }
