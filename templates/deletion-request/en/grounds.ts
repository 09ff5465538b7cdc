import { type Phrase, phrase, type Words } from '#templates/parts/phrase.ts'

export const groundsWords = {
  heading: 'Grounds',
  atAGlance: (alert: string) =>
    `The applicant asks the Commission to find that ${alert} does not comply with INTERPOL’s rules and to have the data deleted. The relief is set out in full at the end. The request rests on these grounds:`,
  andFurther: 'Further grounds, stated in short',
  support: 'Considerations in support',
  supporting: (heading: Words, facts: Phrase) => phrase`${heading}. ${facts}`,
  numbered: (number: number, heading: string) => `Ground ${number}. ${heading}`,
  repeatedRule: (paragraph: Words) => phrase`The rule set out in paragraph ${paragraph} applies here as well.`,
  byAnalogy: (alert: string) => phrase`The rule does not speak of ${alert} in terms. It is relied on by analogy.`,
  weighing: (reason: string) => phrase`On the weighing that the rule leaves to the Commission, the applicant submits: ${reason}`,
  further: 'Further grounds',
  furtherIntro: 'These grounds are relied on as well. They are stated in short, for the sake of length; the annexes cited bear them out.',
  analogously: (cite: Phrase) => phrase`${cite}, by analogy`,
  furtherGround: (heading: Words, cites: Phrase, facts: Phrase) => phrase`${heading} (${cites}). ${facts}`,
  noGround: 'the grounds of this request: none stands on the facts recorded',
  notes: {
    none: 'No ground stands on the facts recorded. A deletion request without a ground will fail; see the assessment for what could change that.',
    missing: (ids: readonly string[]) => `There is no pleading yet for: ${ids.join(', ')}.`,
    empty: (titles: readonly string[]) =>
      `Not pleaded, because nothing that may be filed supports ${titles.length === 1 ? 'it' : 'them'} once facts at C4 are left out: ${titles.join('; ')}.`,
    further: (titles: readonly string[]) =>
      `Stated in short only, so that the page limit can be met: ${titles.join('; ')}. Choose the grounds to plead in full if you prefer others.`,
    weighing: (title: string) => `Your reason for the weighing of “${title}” is printed as you wrote it. Check that it is fit for the Commission to read.`,
    rebuttals: 'The answers to the source are written for a typical case. Check each against this one.',
  },
}
