import { cite, type Said } from '#templates/pleading.ts'

/** Said of a diffusion wherever a condition of Red Notices is only the measure. */
export const byAnalogy: Said = [
  'Article 83 governs Red Notices and does not bind a diffusion of its own force. It is relied on here by analogy. It shows what INTERPOL itself regards as a matter of interest for international police cooperation, which all data must be (',
  cite('rpd-35'),
  '). That a diffusion may be sent where a request does not qualify for a notice (',
  cite('rpd-99-3-c'),
  ') does not lift this condition.',
]
