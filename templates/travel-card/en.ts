import { strong } from '#core/document/letter.ts'
import { type Phrase, phrase } from '#templates/parts/phrase.ts'

export const english = {
  title: 'Card',
  header: '',
  to: 'To any officer',
  name: (name: Phrase) => phrase`My name is ${name}.`,
  /** By who helps: a card must not claim a lawyer whom there is not. */
  represented: { lawyer: 'I have a lawyer.', helper: 'I have someone who acts for me.', nobody: '' },
  noReturn: 'I do not agree to be sent back or handed over to any country.',
  asks: {
    lawyer: phrase`I ask for ${strong('my lawyer, an interpreter and a judge')}.`,
    helper: phrase`I ask for ${strong('a lawyer, an interpreter and a judge')}.`,
    nobody: phrase`I ask for ${strong('a lawyer, an interpreter and a judge')}.`,
  },
  silence: {
    lawyer: 'I answer questions only with my lawyer. I sign nothing that my lawyer has not read.',
    helper: 'I answer questions only with a lawyer. I sign nothing that a lawyer has not read with me.',
    nobody: 'I answer questions only with a lawyer. I sign nothing that a lawyer has not read with me.',
  },
  call: { lawyer: 'Please call my lawyer now, day or night:', helper: 'Please call the person who acts for me now, day or night:' },
  reference: (reference: Phrase) => phrase`Reference: ${reference}`,
  notes: {
    when: 'Tell the client to show the card only when stopped or held, not at a check that goes well: it can raise the question that it answers.',
    languages: 'The card is in English. Make one in the client’s language and one in that of the country as well, translated by someone you trust.',
    covert:
      'The CCF reference stands on the card, and the client’s instruction is that something must not reach the requesting state. Whoever finds the card learns of the request.',
    reference: 'The card may carry the CCF reference, but none is recorded for a request that is open.',
    cut: 'Cut along the lines. In large print the card is twice as big and folds in the middle.',
    entity: 'The applicant is an entity: a card is for a person.',
    minor: 'The client is a minor: give a card to the adult who travels too.',
  },
}
