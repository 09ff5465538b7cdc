import type { Letter } from '#core/document/letter.ts'

/** A card to carry, with a box so that each copy holds a table of its own. */
export const cardLetter: Letter = {
  title: 'Card',
  language: 'en',
  header: 'never printed',
  page: 'card',
  blocks: [
    { kind: 'title', text: 'Ana Example' },
    { kind: 'heading', level: 2, id: 'asks', text: ['I ask for'] },
    { kind: 'bullets', items: [['my lawyer'], ['an interpreter'], ['a judge']] },
    { kind: 'paragraph', id: 'silence', numbered: false, text: ['I sign nothing that my lawyer has not read.'] },
    { kind: 'box', caption: 'Whom to call', rows: [{ label: 'Call', value: ['+00 000 000'] }] },
  ],
}
