export const assessment = {
  title: 'Assessment',
  lead: 'What the rules say about this alert on the facts recorded so far. Provable, independent grounds come first.',
} as const
