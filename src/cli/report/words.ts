import type { Conclusion } from '#core/law/ground.ts'
import type { Verification } from '#core/law/provision.ts'

export const conclusionWords: { readonly [C in Conclusion]: string } = {
  strong: 'stands strongly',
  arguable: 'arguable',
  weak: 'weak',
  open: 'open',
  'does-not-stand': 'does not stand',
  'not-applicable': 'does not apply',
}

export const verificationWords: { readonly [V in Verification]: string } = {
  official: 'official text read',
  secondary: 'read in a secondary source',
  unverified: 'unverified',
  conflict: 'sources disagree',
}
