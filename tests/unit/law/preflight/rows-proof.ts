import { another, answers, both, group, on, papers, type Row, refugee, same, saying, undrafted, unwritten } from './changes.ts'
import { none, paragraph, unknown, value } from './ready.ts'

/** What stands behind it: A13 to A24. */
export const rows: readonly Row[] = [
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
]
