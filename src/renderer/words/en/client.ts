export const client = {
  title: 'Client',
  lead: 'Papers for the client in plain words, made to be printed.',
} as const
