import { secondary } from '#law/procedure/basis.ts'
import type { Statement } from '#law/procedure/profile.ts'

const provisions = ['ccf-statute-37'] as const

export const provisionalMeasures = [
  { id: 'when', title: 'When', says: 'At any time in the proceedings, beside a pending request.', provisions, ...secondary('p19', 'p20') },
  {
    id: 'measures',
    title: 'Measures',
    says: 'Blocking of the data until the decision, removal of the public extract, priority.',
    provisions,
    ...secondary('p19'),
  },
  {
    id: 'situations',
    title: 'Situations known in practice',
    says: 'Imminent extradition, detention that rests on INTERPOL’s data, protective status granted.',
    ...secondary('p19', 'p20'),
  },
  {
    id: 'test',
    title: 'Test',
    says: 'Article 37 states none. The CCF may check further first and does not prejudge the merits.',
    provisions,
    ...secondary('p19'),
  },
  {
    id: 'must-show',
    title: 'What to show',
    says: 'Legal documents that prove urgency, why now, and what the data do to rights or safety.',
    ...secondary('p20'),
  },
  {
    id: 'silence',
    title: 'Silence',
    says: 'The applicant is sometimes told of blocking only with the decision. Silence never means that data are blocked.',
    ...secondary('p36e'),
  },
  { id: 'blocking-is-not-deletion', title: 'Blocking is not deletion', says: 'Blocked data were sometimes kept in the end.', ...secondary('p36e') },
  {
    id: 'frequency',
    title: 'How often',
    says: 'Data were blocked in 112 of 346 files in 2018 and in 311 of 478 in 2021, among admissible files with data.',
    ...secondary('p36d', 'p33', 'p43b'),
  },
  {
    id: 'delay',
    title: 'Risk since 2025',
    says: 'The order of steps in Article 33 may delay urgent relief while the General Secretariat reviews.',
    provisions: ['ccf-statute-33-2025'],
    ...secondary('p23'),
  },
] as const satisfies readonly Statement[]
