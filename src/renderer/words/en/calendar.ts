export const calendar = {
  title: 'Calendar',
  lead: 'What runs, until when, and since when.',
} as const
