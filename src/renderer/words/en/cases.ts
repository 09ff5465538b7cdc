export const cases = {
  title: 'Cases',
  lead: 'Code names only: no list ever shows the name of a client.',
} as const
