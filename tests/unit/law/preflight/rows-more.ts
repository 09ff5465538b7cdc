import { another, answers, asKinds, both, exhibits, group, keptBefore, papers, type Row, refugee, same, saying, undrafted, without } from './changes.ts'
import { none, unknown, value } from './ready.ts'

/** B01 and on. */
export const rows: readonly Row[] = [
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
