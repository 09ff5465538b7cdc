export const filing = {
  title: 'Filing',
  lead: 'What is typed and uploaded at the CCF portal, in order.',
} as const
