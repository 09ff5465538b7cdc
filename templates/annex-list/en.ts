export const english = {
  title: 'List of annexes',
  caption: 'Count',
  rows: { applicant: 'Applicant', annexes: 'Annexes', pages: 'Pages', translation: 'Translations' },
  pages: (pages: number, uncounted: number) =>
    uncounted === 0 ? String(pages) : `${pages}, and ${uncounted === 1 ? 'one annex' : `${uncounted} annexes`} not yet counted`,
  pagesUnknown: 'not yet counted',
  translation: {
    none: 'none needed',
    attached: (count: number) => `${count} attached`,
    missing: (count: number) => `${count} to follow`,
  },
  head: {
    number: 'No.',
    title: 'Title and author',
    details: 'Date, language, pages',
    proves: 'Proves (ground)',
    level: 'Disclosure',
  },
  titled: (title: string, author: string) => `${title}. ${author}`,
  translated: { attached: ['translation attached'], missing: ['translation to follow'] } as { readonly [state: string]: readonly string[] },
  proves: (what: string, grounds: string) => (grounds === '' ? what : what === '' ? `(${grounds})` : `${what} (${grounds})`),
  forCommissionOnly: 'A paper for the Commission only',
  pagesOf: (pages: number) => (pages === 1 ? '1 page' : `${pages} pages`),
  none: 'No annex is recorded.',
  notes: {
    tooMany: (count: number, most: number) =>
      `${count} annexes are listed. The CCF is reported to accept ${most}, as a condition of admissibility. Choose before you file.`,
    merge: 'Do not merge many papers into one annex to stay under the limit: what counts as one appendix was looked for and not found.',
    idle: (numbers: readonly number[]) =>
      `No pleaded ground relies on ${numbers.length === 1 ? 'exhibit' : 'exhibits'} ${numbers.join(', ')}. Papers of identity and authority apart, these may stay out.`,
    numbers: 'A number once cited stays; an exhibit that is not filed leaves its number free.',
    parts: 'Where an annex holds several papers, add their titles and page ranges under its title.',
    missing: 'A translation is still missing. Safe practice: translate the key passages, say who translated, attach the source.',
  },
}
