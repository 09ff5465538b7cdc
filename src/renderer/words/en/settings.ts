export const settings = {
  title: 'Settings',
  lead: 'Yours on this machine. Nothing of a case is in them.',
} as const
