import { answers, asKinds, beside, both, exhibits, limit, more, on, papers, type Row, same, undrafted, without } from './changes.ts'
import { declined, none, unknown, value } from './ready.ts'

/** What goes into the request: A01 to A12. */
export const rows: readonly Row[] = [
  ['A01', 'passes', 'deletion is filed alone', 'deletion', same],
  ['A01', 'passes', 'correction and deletion are one type', 'deletion', asKinds('deletion', 'correction')],
  ['A01', 'passes', 'provisional measures go beside a request', 'provisional-measures', same],
  ['A01', 'fails', 'access and deletion are mixed', 'deletion', asKinds('access', 'deletion')],
  ['A01', 'open', 'nothing is chosen', 'deletion', asKinds()],

  ['A02', 'passes', 'case and paper are in English', 'access', same],
  ['A02', 'passes', 'a regional tag is the same language', 'access', papers({ language: 'en-GB' })],
  ['A02', 'fails', 'the CCF does not work in German', 'access', answers({ 'request.language': value('de') })],
  ['A02', 'fails', 'the paper is in another language', 'access', papers({ language: 'fr' })],
  ['A02', 'open', 'the language is not chosen', 'access', answers({ 'request.language': unknown })],
  ['A02', 'open', 'the paper is not drafted', 'access', undrafted],

  ['A03', 'passes', 'the copy is complete and among the exhibits', 'access', same],
  ['A03', 'fails', 'something is blacked out', 'access', answers({ 'applicant.id-complete': value(false, 'passport') })],
  ['A03', 'fails', 'the copy is not among the exhibits', 'access', without('passport')],
  [
    'A03',
    'fails',
    'the copy never leaves the case file',
    'access',
    exhibits(all => all.map(each => (each.id === 'passport' ? { ...each, level: 'C4' } : each))),
  ],
  ['A03', 'open', 'nobody has looked at the copy', 'access', answers({ 'applicant.id-complete': unknown })],
  ['A03', 'open', 'the client will not give the date of birth', 'access', answers({ 'applicant.born-on': declined })],

  ['A04', 'passes', 'it expires tomorrow', 'access', answers({ 'applicant.id-expires-on': value('2026-11-24') })],
  ['A04', 'passes', 'it does not expire', 'access', answers({ 'applicant.id-expires-on': none })],
  ['A04', 'fails', 'it expires today', 'access', answers({ 'applicant.id-expires-on': value('2026-11-23') })],
  ['A04', 'open', 'its expiry is not known', 'access', answers({ 'applicant.id-expires-on': unknown })],
  ['A04', 'open', 'it expires in the course of this month', 'access', answers({ 'applicant.id-expires-on': { ...value('2026-11-01'), precision: 'month' } })],

  ['A05', 'passes', 'the mandate is complete', 'access', same],
  ['A05', 'passes', 'the applicant acts alone', 'access', both(answers({ 'submitter.capacity': value('self') }), without('mandate'))],
  ['A05', 'fails', 'it does not cover access', 'access', answers({ 'submitter.mandate-covers-access': value(false, 'mandate') })],
  ['A05', 'fails', 'it names another person', 'access', answers({ 'submitter.mandate-names-representative': value(false, 'mandate') })],
  ['A05', 'fails', 'it is not among the exhibits', 'access', without('mandate')],
  ['A05', 'fails', 'it is dated tomorrow', 'access', answers({ 'submitter.mandate-signed-on': value('2026-11-24', 'mandate') })],
  ['A05', 'fails', 'it was never signed', 'access', answers({ 'submitter.mandate-signed-on': none })],
  ['A05', 'open', 'the day of signature is not known', 'access', answers({ 'submitter.mandate-signed-on': unknown })],
  ['A05', 'open', 'it is not recorded who files', 'access', answers({ 'submitter.capacity': unknown })],

  ['A06', 'passes', 'a person applies', 'access', same],
  [
    'A06',
    'passes',
    'a minor applies, with papers',
    'access',
    answers({ 'applicant.kind': value('minor'), 'applicant.relationship-shown': value(true, 'order') }),
  ],
  ['A06', 'fails', 'nothing shows the relationship', 'access', answers({ 'applicant.kind': value('minor'), 'applicant.relationship-shown': value(false) })],
  ['A06', 'fails', 'the proof is not an exhibit', 'access', answers({ 'applicant.kind': value('minor'), 'applicant.relationship-shown': value(true) })],
  ['A06', 'open', 'the relationship was not asked about', 'access', answers({ 'applicant.kind': value('minor') })],
  ['A06', 'open', 'it is not recorded who applies', 'access', answers({ 'applicant.kind': unknown })],

  [
    'A07',
    'passes',
    'an entity applies, with papers',
    'access',
    answers({
      'applicant.kind': value('entity'),
      'applicant.entity-registered': value(true, 'order'),
      'applicant.entity-authority-shown': value(true, 'order'),
    }),
  ],
  [
    'A07',
    'fails',
    'nothing shows who may act for it',
    'access',
    answers({ 'applicant.kind': value('entity'), 'applicant.entity-registered': value(true, 'order'), 'applicant.entity-authority-shown': value(false) }),
  ],
  ['A07', 'open', 'its papers were not asked about', 'access', answers({ 'applicant.kind': value('entity') })],

  ['A08', 'passes', 'ten pages', 'deletion', papers({ pages: 10 })],
  ['A08', 'passes', 'lists beside the request are not counted', 'deletion', input => ({ ...input, papers: [...(input.papers ?? []), ...beside(input)] })],
  ['A08', 'fails', 'eleven pages', 'deletion', papers({ pages: 11 })],
  ['A08', 'open', 'the pages are not laid out', 'deletion', input => ({ ...input, papers: (input.papers ?? []).map(({ pages: _, ...each }) => each) })],
  ['A08', 'open', 'the limit is not known', 'deletion', limit('argumentPages')],

  ['A09', 'passes', 'five appendices', 'deletion', same],
  [
    'A09',
    'passes',
    'twenty appendices and one that is not filed',
    'deletion',
    exhibits(all => [...all, ...more(15), ...more(1, 'C4').map(each => ({ ...each, id: 'kept' }))]),
  ],
  ['A09', 'fails', 'twenty-one appendices', 'deletion', exhibits(all => [...all, ...more(16)])],
  ['A09', 'open', 'the limit is not known', 'deletion', limit('appendices')],

  ['A10', 'passes', 'two pages', 'revision', papers({ pages: 2 })],
  ['A10', 'fails', 'three pages', 'revision', papers({ pages: 3 })],
  ['A10', 'open', 'not drafted', 'revision', undrafted],

  ['A11', 'passes', 'on the last day', 'revision', on('2027-03-01')],
  ['A11', 'fails', 'on the day after', 'revision', on('2027-03-02')],
  ['A11', 'open', 'the day of discovery is not known', 'revision', answers({ 'revision.discovered-on': unknown })],
  [
    'A11',
    'open',
    'discovered in a month that may be too early',
    'revision',
    answers({ 'revision.discovered-on': { ...value('2026-05-15', 'judgment'), precision: 'month' } }),
  ],
  ['A11', 'open', 'the limit is not known', 'revision', limit('revisionPeriod')],

  ['A12', 'passes', 'the first lines ask', 'access', same],
  ['A12', 'fails', 'the first ten lines say nothing of it', 'access', papers({ opening: [...Array<string>(10).fill('Background.'), 'The applicant asks.'] })],
  ['A12', 'open', 'not drafted', 'access', undrafted],
  ['A12', 'open', 'no words are kept for the language', 'access', papers({ language: 'de' })],
]
