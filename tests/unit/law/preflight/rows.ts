import { day } from '#core/civil-date.ts'
import type { RequestKind } from '#core/preflight/input.ts'
import type { LintState } from '#core/preflight/lint.ts'
import {
  another,
  answers,
  type Change,
  declined,
  exhibits,
  group,
  none,
  papers,
  paragraph,
  saying,
  undrafted,
  unknown,
  unwritten,
  value,
  without,
} from './ready.ts'

/** A submission that is ready, what is changed of it, and what the check then says. */
export type Row = readonly [id: string, state: LintState, why: string, kind: RequestKind, change: Change]

const same: Change = input => input
const both =
  (...changes: readonly Change[]): Change =>
  input =>
    changes.reduce((changed, change) => change(changed), input)

const asKinds =
  (...kinds: readonly RequestKind[]): Change =>
  input => ({ ...input, for: kinds })

const on =
  (asOf: string): Change =>
  input => ({ ...input, asOf: day(asOf) })

const limit =
  (of: 'argumentPages' | 'appendices' | 'revisionSummaryPages' | 'revisionPeriod'): Change =>
  input => ({ ...input, procedure: { ...input.procedure, [of]: undefined } })

const keptBefore = { 'ccf.kind': value('deletion'), 'ccf.same-matter': value(true), 'ccf.about-co-accused': value(false), 'ccf.outcome': value('compliant') }
const refugee = { 'protection.status': value('refugee', 'order') }

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

  ['A13', 'passes', 'every assertion and exhibit is used', 'deletion', same],
  [
    'A13',
    'fails',
    'an assertion has no annex',
    'deletion',
    papers({ unsupported: [{ block: 'p', paragraph: 4, text: 'So.', why: 'no-exhibit', facts: [{ fact: 'alert.type', item: 'notice' }] }] }),
  ],
  ['A13', 'fails', 'an exhibit is cited nowhere', 'deletion', another({})],
  ['A13', 'open', 'not drafted', 'deletion', undrafted],

  ['A14', 'passes', 'the ground cites its rule', 'deletion', same],
  ['A14', 'fails', 'a ground cites none', 'deletion', saying('It is unfair.', { id: 'x.point-1', ground: 'x' })],
  ['A14', 'fails', 'the paper names no rule at all', 'deletion', papers({ paragraphs: [paragraph('It is unfair.')] })],
  ['A14', 'open', 'not drafted', 'deletion', undrafted],

  ['A15', 'passes', 'innocence stands within a ground', 'deletion', saying('He is innocent.', { id: 'x.point-1', ground: 'x' })],
  ['A15', 'fails', 'innocence stands alone', 'deletion', saying('She did not commit the offence.')],
  ['A15', 'fails', 'also in French', 'deletion', both(papers({ language: 'fr' }), saying('Elle est innocente.'))],
  ['A15', 'open', 'not drafted', 'deletion', undrafted],

  ['A16', 'passes', 'it is decided what is kept from the source', 'access', same],
  ['A16', 'passes', 'nothing need be kept', 'access', answers({ 'disclosure.must-not-reach-source': value(false), 'disclosure.what': unknown })],
  [
    'A16',
    'fails',
    'a paper that never leaves is among the appendices',
    'access',
    both(another({ level: 'C4' }), input => ({ ...input, appendices: ['further'] })),
  ],
  ['A16', 'open', 'it is not decided', 'access', answers({ 'disclosure.must-not-reach-source': unknown })],
  ['A16', 'open', 'it is not said what', 'access', answers({ 'disclosure.what': unknown })],

  ['A17', 'passes', 'a neutral summary stands ready', 'access', same],
  ['A17', 'fails', 'there is to be none', 'access', answers({ 'disclosure.neutral-summary': none })],
  ['A17', 'open', 'it is not written', 'access', answers({ 'disclosure.neutral-summary': unknown })],

  ['A18', 'passes', 'plain files', 'access', same],
  ['A18', 'fails', 'a link leads outside', 'access', input => ({ ...input, files: [{ name: 'a.pdf', metadata: [], carries: ['external-links'] }] })],
  ['A18', 'open', 'not written', 'access', unwritten],

  ['A19', 'passes', 'nothing hidden', 'access', same],
  ['A19', 'fails', 'the author stands in the file', 'access', input => ({ ...input, files: [{ name: 'a.docx', metadata: ['author'], carries: [] }] })],
  ['A19', 'fails', 'changes are tracked', 'access', input => ({ ...input, files: [{ name: 'a.docx', metadata: [], carries: ['tracked-changes'] }] })],
  ['A19', 'open', 'not written', 'access', unwritten],

  ['A20', 'passes', 'all in English', 'access', same],
  ['A20', 'passes', 'translated', 'access', another({ language: 'zh-Hans', translation: 'attached' })],
  ['A20', 'fails', 'Chinese without translation', 'access', another({ language: 'zh-Hans', translation: 'missing' })],
  ['A20', 'open', 'not recorded whether translated', 'access', another({ language: 'zh-Hans' })],

  ['A21', 'passes', 'a national court of appeal', 'deletion', saying('The Court of Appeal refused the appeal in 2024.')],
  ['A21', 'passes', 'it says that there is none', 'deletion', saying('There is no appeal against a decision of the CCF.')],
  ['A21', 'fails', 'an appeal to the CCF', 'deletion', saying('The applicant appeals to the CCF.')],
  ['A21', 'fails', 'an Appeals Chamber', 'deletion', saying('The Appeals Chamber will see.')],
  ['A21', 'open', 'not drafted', 'deletion', undrafted],

  ['A22', 'passes', 'Article 18', 'access', saying('The right of access follows from Article 18 of the Rules on the Processing of Data.')],
  ['A22', 'passes', 'Article 34 of something else', 'access', saying('Article 34(3) lists the heads.')],
  ['A22', 'fails', 'Article 36', 'access', saying('The right of access follows from Article 36 of the Rules on the Processing of Data.')],
  ['A22', 'open', 'not drafted', 'access', undrafted],

  ['A23', 'passes', 'extradition is shown by an order', 'provisional-measures', same],
  [
    'A23',
    'passes',
    'protection granted is shown',
    'provisional-measures',
    both(answers({ 'urgency.extradition-imminent': value(false) }), group('protections', [refugee])),
  ],
  ['A23', 'fails', 'it is claimed and not shown', 'provisional-measures', answers({ 'urgency.extradition-imminent': value(true) })],
  ['A23', 'fails', 'nothing is urgent', 'provisional-measures', answers({ 'urgency.extradition-imminent': value(false) })],
  ['A23', 'open', 'it is not known whether extradition is near', 'provisional-measures', answers({ 'urgency.extradition-imminent': unknown })],

  ['A24', 'passes', 'on the last fresh day', 'access', on('2027-02-21')],
  ['A24', 'fails', 'the day after', 'access', on('2027-02-22')],

  ['B01', 'passes', 'each has both', 'access', same],
  ['B01', 'fails', 'no reason', 'access', another({ level: 'C1', neutralSummary: 'A statement.' })],
  ['B01', 'fails', 'no summary', 'access', another({ level: 'C3', levelReason: 'A source at risk.', neutralSummary: ' ' })],

  ['B02', 'passes', 'the country is kept back', 'access', same],
  ['B02', 'fails', 'the country is open to the source', 'access', answers({ 'applicant.country': { ...value('Utopia'), level: 'C0' } })],

  ['B03', 'passes', 'nothing is given away', 'access', same],
  ['B03', 'passes', 'a longer word is another word', 'access', answers({ 'disclosure.neutral-summary': value('A utopian idea.') })],
  [
    'B03',
    'passes',
    'it shares ordinary words with a sentence on what is kept back',
    'access',
    answers({
      'disclosure.what': value('The state of protection, the relatives.'),
      'disclosure.neutral-summary': value('A letter of the state of protection.'),
    }),
  ],
  [
    'B03',
    'fails',
    'a part of the lawyer’s address',
    'access',
    answers({ 'submitter.address': value('Low Street 1, Marshton'), 'disclosure.neutral-summary': value('Counsel sits in Marshton.') }),
  ],
  ['B03', 'fails', 'the country', 'access', answers({ 'disclosure.neutral-summary': value('The applicant lives in UTOPIA.') })],
  ['B03', 'fails', 'the lawyer, in an exhibit’s summary', 'access', another({ level: 'C1', levelReason: 'r', neutralSummary: 'A note by Lena Marsh.' })],
  [
    'B03',
    'fails',
    'the day of a decision on protection',
    'access',
    both(
      group('protections', [{ 'protection.decided-on': value('2024-03-05') }]),
      answers({ 'disclosure.neutral-summary': value('Protected since 5 March 2024.') }),
    ),
  ],

  ['B04', 'passes', 'some exhibits are open', 'access', same],
  [
    'B04',
    'fails',
    'every exhibit is confidential',
    'access',
    exhibits(all => all.map(each => ({ ...each, level: 'C2', levelReason: 'r', neutralSummary: 's' }))),
  ],
  [
    'B04',
    'fails',
    'the source may not be asked, and gets no summary',
    'access',
    answers({ 'disclosure.source-may-be-contacted': value(false), 'disclosure.neutral-summary': none }),
  ],

  ['B05', 'passes', 'one state', 'deletion', same],
  [
    'B05',
    'fails',
    'two states',
    'deletion',
    group('alerts', [{ 'alert.requesting-state': value('Ruritania') }, { 'alert.requesting-state': value('Freedonia') }]),
  ],
  ['B05', 'open', 'no state is known', 'deletion', group('alerts', [])],

  ['B06', 'passes', 'only access was asked before', 'deletion', same],
  ['B06', 'fails', 'the CCF kept the data', 'deletion', group('ccf', [keptBefore])],
  ['B06', 'open', 'the list of earlier matters may be longer', 'deletion', group('ccf', [], false)],

  ['B07', 'passes', 'no gap', 'deletion', same],
  ['B07', 'fails', 'a gap', 'deletion', papers({ placeholders: [{ fact: 'alert.type', item: 'notice', label: 'kind of alert', block: 'p' }] })],
  ['B07', 'open', 'not drafted', 'deletion', undrafted],

  ['B08', 'passes', 'the decision is recorded and an exhibit', 'revision', same],
  ['B08', 'fails', 'there is none', 'revision', group('ccf', [])],
  ['B08', 'fails', 'it is not an exhibit', 'revision', without('reply')],
  ['B08', 'open', 'none is recorded yet', 'revision', group('ccf', [], false)],

  ['B09', 'passes', 'fact and discovery are shown', 'revision', same],
  ['B09', 'fails', 'there is no new fact', 'revision', answers({ 'revision.new-fact': value('none') })],
  ['B09', 'fails', 'its discovery is not shown', 'revision', answers({ 'revision.discovered-on': value('2026-09-01') })],
  ['B09', 'open', 'the fact is not recorded', 'revision', answers({ 'revision.new-fact': unknown })],

  ['B10', 'passes', 'it is said why', 'revision', same],
  ['B10', 'fails', 'there is no reason', 'revision', answers({ 'revision.why-unknown': none })],
  ['B10', 'open', 'it is not said why', 'revision', answers({ 'revision.why-unknown': unknown })],

  ['B11', 'passes', 'filed together with a request', 'provisional-measures', same],
  [
    'B11',
    'passes',
    'beside a pending one',
    'provisional-measures',
    both(asKinds('provisional-measures'), group('ccf', [{ ...keptBefore, 'ccf.outcome': value('pending') }])),
  ],
  ['B11', 'fails', 'nothing is pending', 'provisional-measures', asKinds('provisional-measures')],
  ['B11', 'open', 'it is not known whether anything is', 'provisional-measures', both(asKinds('provisional-measures'), group('ccf', [], false))],

  ['B12', 'passes', 'harm and date are recorded', 'provisional-measures', same],
  ['B12', 'fails', 'travel alone', 'provisional-measures', answers({ 'urgency.travel': value(true), 'urgency.extradition-imminent': value(false) })],
  ['B12', 'open', 'the harm is not recorded', 'provisional-measures', answers({ 'urgency.harm': unknown })],

  ['B13', 'passes', 'a source is named', 'access', same],
  ['B13', 'open', 'none is named', 'access', group('alerts', [])],

  ['B14', 'passes', 'the client agrees', 'access', same],
  ['B14', 'fails', 'it would put someone at risk', 'access', answers({ 'disclosure.contact-is-dangerous': value(true) })],
  ['B14', 'open', 'it is not decided', 'access', answers({ 'disclosure.source-may-be-contacted': unknown })],

  ['B15', 'passes', 'signed', 'access', same],
  ['B15', 'fails', 'it was filed without signature', 'access', answers({ 'request.signed-on': none })],
  ['B15', 'open', 'not signed yet', 'access', answers({ 'request.signed-on': unknown })],

  ['B16', 'passes', 'strictly forbidden', 'deletion', saying('Article 3 of the Constitution strictly forbids it.')],
  ['B16', 'passes', 'the third article of a convention', 'deletion', saying('Article 3 of the European Convention prohibits torture.')],
  ['B16', 'fails', 'prohibited', 'deletion', saying('It is prohibited by Article 3 of the Constitution.')],
  ['B16', 'open', 'not drafted', 'deletion', undrafted],

  ['B17', 'passes', 'within the mandate', 'deletion', saying('The applicant asks for a letter of status.')],
  ['B17', 'fails', 'compensation', 'deletion', saying('The applicant asks the CCF for compensation.')],
  ['B17', 'open', 'not drafted', 'deletion', undrafted],

  ['B18', 'passes', 'nobody is protected', 'deletion', same],
  ['B18', 'passes', 'the refugee consents', 'deletion', group('protections', [{ ...refugee, 'protection.consent-to-confirm': value(true) }])],
  ['B18', 'fails', 'the refugee does not', 'deletion', group('protections', [{ ...refugee, 'protection.consent-to-confirm': value(false) }])],
  ['B18', 'open', 'the refugee was not asked', 'deletion', group('protections', [refugee])],
]

function beside(input: Parameters<Change>[0]) {
  return (input.papers ?? []).map(each => ({ ...each, document: 'annex-list', role: 'beside' as const, pages: 40 }))
}

function more(count: number, level: 'C0' | 'C4' = 'C0') {
  return Array.from({ length: count }, (_, at) => ({ id: `more-${at + 1}`, number: at + 10, title: 'More', language: 'en', level }))
}
