export const library = {
  title: 'Library',
  lead: 'Provisions, rules and decisions, with their sources and how far they were checked.',
} as const
