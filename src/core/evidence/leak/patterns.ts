import type { LeakKind } from '#core/evidence/leak/needle.ts'

/** What looks like a way to reach or find someone, whoever it is. `sure` where it can hardly be anything else. */
export type Pattern = { readonly kind: LeakKind; readonly what: string; readonly pattern: RegExp; readonly sure: boolean }

export const patterns: readonly Pattern[] = [
  {
    kind: 'e-mail',
    what: 'an e-mail address',
    pattern: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+\s?@\s?[\p{L}\p{N}-]{1,63}(?:\s?\.\s?[\p{L}\p{N}-]{2,63}){1,4}/gu,
    sure: false,
  },
  { kind: 'phone', what: 'a telephone number', pattern: /(?<![\p{L}\p{N}])(?:\+|00)[1-9](?:[\s().-]{0,2}\d){7,13}(?!\d)/gu, sure: false },
  { kind: 'position', what: 'a place on the map', pattern: /-?\d{1,2}\.\d{4,}\s?°?\s?[NS]?\s?[,;/ ]\s?-?\d{1,3}\.\d{4,}/gu, sure: true },
  {
    kind: 'position',
    what: 'a place on the map',
    pattern: /\d{1,2}\s?°\s?\d{1,2}\s?['’′]\s?(?:\d{1,2}(?:\.\d+)?\s?["”″]\s?)?[NS][,;\s]{1,3}\d{1,3}\s?°\s?\d{1,2}\s?['’′]/gu,
    sure: true,
  },
]

/** Figures that may be a telephone number or a long reference, however they are grouped. */
export const figureRuns = /\+?\d(?:[\s()./-]{0,3}\d){6,18}/gu

/** The last figures that two ways of writing one telephone number share. */
export const tail = (digits: string): string => digits.slice(-8)
