import { own } from '#law/procedure/basis.ts'
import type { Disclosure } from '#law/procedure/profile.ts'

/** How open a fact or exhibit is. A marking is a request to the CCF, not a lock. */
export const levels = [
  {
    level: 'C0',
    title: 'Open',
    says: 'May go to the General Secretariat and to National Central Bureaus.',
    mayRead: ['ccf', 'general-secretariat', 'national-central-bureaus', 'source-bureau'],
    defaultFor: ['court judgments of the source state', 'public reports'],
    ...own,
  },
  {
    level: 'C1',
    title: 'Summary only',
    says: 'The source may get the neutral summary, not the document.',
    mayRead: ['ccf', 'general-secretariat'],
    defaultFor: ['witness statements', 'expert reports'],
    ...own,
  },
  {
    level: 'C2',
    title: 'Not to the source',
    says: 'For the CCF and the General Secretariat only.',
    mayRead: ['ccf', 'general-secretariat'],
    defaultFor: ['asylum decisions', 'medical records', 'current address and location', 'family data', 'data on the lawyer'],
    ...own,
  },
  {
    level: 'C3',
    title: 'CCF only',
    says: 'Not to the General Secretariat or any bureau unless the CCF asks first.',
    mayRead: ['ccf'],
    defaultFor: ['protected sources', 'security material'],
    ...own,
  },
  {
    level: 'C4',
    title: 'Not filed',
    says: 'Kept in the case file and never exported.',
    mayRead: [],
    defaultFor: ['privileged notes', 'raw device data'],
    ...own,
  },
] as const satisfies Disclosure['levels']

export const disclosureRules = [
  { id: 'floor', title: 'Location, lawyer, family', says: 'Location, the lawyer’s data and family data are at least C2.', ...own },
  { id: 'reason-and-summary', title: 'Reason and neutral summary', says: 'Everything at C1 or above needs a reason and a neutral summary.', ...own },
  { id: 'schedule', title: 'Schedule', says: 'The export prints a schedule of confidential items and marks each page.', ...own },
  { id: 'not-a-lock', title: 'Not a lock', says: 'A marking is a request to the CCF, not a technical lock.', ...own },
  { id: 'text-for-source', title: 'Text that may be put to the source', says: 'It holds no place, date or name that reveals anything at C2 or above.', ...own },
  { id: 'bundle', title: 'Bundle for open material', says: 'Nothing at C3 or C4 goes into a bundle meant for C0 and C1.', ...own },
] as const satisfies Disclosure['rules']
