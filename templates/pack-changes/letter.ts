import type { Letter } from '#core/document/letter.ts'
import { english } from '#templates/pack-changes/en.ts'

/** A slip for a reader who has the pack before: which pages changed. `at` is the instant that pack was made. */
export const packChanges = (at: string, lines: readonly string[], words = english): Letter => ({
  title: words.title,
  language: 'en',
  header: words.title,
  blocks: [
    { kind: 'title', text: words.title },
    { kind: 'paragraph', id: 'since', numbered: false, text: [words.since(at)] },
    lines.length === 0 ? { kind: 'paragraph', id: 'none', numbered: false, text: [words.none] } : { kind: 'bullets', items: lines.map(line => [line]) },
  ],
})
