export const drafts = {
  title: 'Drafts',
  lead: 'The papers, written from the facts. Every assertion leads back to its fact and exhibit.',
} as const
