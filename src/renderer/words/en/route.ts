export const route = {
  title: 'Route',
  lead: 'Which way to go first, why, and what each way risks.',
} as const
