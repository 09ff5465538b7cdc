export const vault = {
  title: 'Unlock the vault',
  lead: 'Cases lie sealed on this machine. Only the passphrase or the printed recovery words open them.',
} as const
