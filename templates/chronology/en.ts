export const english = {
  title: 'Chronology',
  caption: 'The applicant',
  applicant: 'Applicant',
  ground: 'Ground',
  notes: {
    long: (lines: number) => `${lines} lines: longer than a page. A reader looks for one page; leave out what no ground needs.`,
    ground: 'The last column shows the provision of each pleaded ground that relies on the line.',
  },
}
