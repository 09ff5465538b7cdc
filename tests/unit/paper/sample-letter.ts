import { type Block, emphasis, foreign, type Inline, type Letter, strong } from '#core/document/letter.ts'

/** Names as people write them, each in its script. */
export const names = {
  chinese: '阿卜杜热合曼·艾山',
  arabic: 'محمد عبد الرحمن',
  uyghur: 'ئابدۇراخمان ھەسەن',
  cyrillic: 'Әбдірахман Жүсіпұлы',
  turkish: 'Ayşegül Çağlayanoğlu',
} as const

export const arabicQuote =
  'قررت المحكمة بتاريخ 12 مارس 2019 إلغاء القرار الصادر عن المكتب (NCB) وإعادة النظر في الطلب المقدم من صاحب الشأن وفقا للأصول المعمول بها.'

const paragraph = (id: string, ...text: readonly Inline[]): Block => ({ kind: 'paragraph', id, numbered: true, text })

/** Every kind of block and of inline, on a few pages. */
export const sampleLetter: Letter = {
  title: 'Request for deletion',
  language: 'en-GB',
  header: 'Request under Article 18 of the Statute of the CCF',
  blocks: [
    { kind: 'title', text: 'Request for the deletion of data', subtitle: 'to the Commission for the Control of INTERPOL’s Files' },
    {
      kind: 'box',
      caption: 'The request at a glance',
      rows: [
        { label: 'Applicant', value: [foreign(names.uyghur, 'ug'), ', born 1 January 1980'] },
        { label: 'Also written', value: [foreign(names.chinese, 'zh-Hans'), '; ', names.cyrillic, '; ', names.turkish] },
        { label: 'Identity document', value: [{ kind: 'placeholder', fact: 'person.document-number', label: 'number of the passport' }] },
        { label: 'Alert', value: ['Red Notice, seen at a border on 12 March 2024'] },
        { label: 'Address for service', value: ['Example Chambers\n1 Example Street\nSpecimen Town'] },
      ],
    },
    { kind: 'heading', level: 1, id: 'part.admissibility', text: ['Admissibility'] },
    paragraph('admissible', 'The request meets the conditions of ', { kind: 'cite', provision: 'ccf-30', text: 'Article 30 of the Statute' }, '.'),
    paragraph(
      'power',
      'A signed power of attorney and a copy of the passport are enclosed (',
      { kind: 'annex', exhibit: 'e1', number: 1 },
      '; ',
      { kind: 'annex', exhibit: 'e2', number: 2, page: 4 },
      '). The applicant is:',
    ),
    {
      kind: 'lettered',
      items: [
        ['a national of the requesting state;'],
        ['a refugee, as said in paragraph ', { kind: 'ref', to: 'refugee', show: 'number' }, '; and'],
        ['named in the alert as ', foreign(names.arabic, 'ar'), ', 1980.'],
      ],
    },
    { kind: 'heading', level: 1, id: 'part.grounds', text: ['Grounds'] },
    { kind: 'heading', level: 2, id: 'ground.protection', text: ['The applicant is a recognised ', emphasis('refugee')] },
    paragraph(
      'refugee',
      'The applicant was ',
      strong('recognised as a refugee'),
      ' in 2019 (',
      { kind: 'annex', exhibit: 'e3', number: 3, page: 2 },
      '). The decision says:',
    ),
    { kind: 'quote', text: ['“The fear of persecution is well founded.” ', { kind: 'unverified', text: '[words not compared with the official text]' }] },
    paragraph(
      'follows',
      'It follows that the data must be deleted; the reasons under “',
      { kind: 'ref', to: 'part.admissibility', show: 'text' },
      '” are not repeated. Names in one sentence: ',
      names.arabic,
      ', ',
      names.uyghur,
      ', 1980 and ',
      names.chinese,
      '.',
    ),
    { kind: 'heading', level: 3, id: 'ground.protection.reply', text: ['What may be said against it'] },
    { kind: 'paragraph', id: 'reply', numbered: false, text: ['Two answers are expected:'] },
    { kind: 'bullets', items: [['that the recognition is no longer in force;'], ['that it does not bind the Organization.']] },
    {
      kind: 'paragraph',
      id: 'quoted',
      numbered: true,
      text: ['The judgment says, in the words of ', foreign('المحكمة (Supreme Court) العليا', 'ar'), ', 2019:'],
    },
    { kind: 'quote', text: [foreign(arabicQuote, 'ar')] },
    { kind: 'page-break' },
    { kind: 'heading', level: 1, id: 'part.annexes', text: ['Annexes'] },
    {
      kind: 'table',
      caption: 'List of annexes',
      widths: [12, 58, 30],
      head: ['Annex', 'Document', 'Remark'],
      rows: [
        [['1'], ['Power of attorney'], ['signed']],
        [['2'], ['Passport of ', foreign(names.uyghur, 'ug'), ' (', names.chinese, ')'], [names.turkish]],
        [['3'], ['Decision recognising the refugee'], [names.cyrillic]],
      ],
      annexes: [1, 2, 3],
    },
    { kind: 'paragraph', id: 'end', numbered: false, text: ['Respectfully submitted,'] },
    {
      kind: 'signature',
      lines: [
        { label: 'Place and date', value: [] },
        { label: 'Signature', value: [] },
      ],
      name: ['A. Lawyer, for ', foreign(names.uyghur, 'ug')],
    },
  ],
}

const sentence =
  'The requesting state has not described what the applicant is said to have done, when, where, or with whom; the Organization cannot test what it has not been told. '

/** About ten pages of ordinary argument after the sample's own. */
export const longLetter: Letter = {
  ...sampleLetter,
  blocks: [
    ...sampleLetter.blocks.slice(0, -5),
    ...Array.from({ length: 9 }, (_, part): Block[] => [
      { kind: 'heading', level: 2, id: `long.${part}`, text: [`Ground ${part + 1}: the data do not serve a purpose of the Organization`] },
      ...Array.from({ length: 6 }, (_, at) =>
        paragraph(`long.${part}.${at}`, sentence.repeat(1 + ((part + at) % 3)), '(', { kind: 'annex', exhibit: 'e3', number: 3, page: at + 1 }, ').'),
      ),
    ]).flat(),
    ...sampleLetter.blocks.slice(-5),
  ],
}
