export const evidence = {
  title: 'Evidence',
  lead: 'Exhibits, what they prove, and who may see them.',
} as const
