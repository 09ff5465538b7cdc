export const client = {
  title: 'Client',
} as const
