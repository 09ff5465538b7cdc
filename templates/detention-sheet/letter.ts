import { strong } from '#core/document/letter.ts'
import type { Template } from '#core/document/template.ts'
import { english } from '#templates/detention-sheet/en.ts'
import { clientSheet } from '#templates/parts/client-sheet.ts'
import { joined } from '#templates/parts/phrase.ts'
import { bullets, heading, type Piece, unnumbered } from '#templates/parts/piece.ts'
import { mayAskOwnConsul, seekingStates } from '#templates/parts/seeking-states.ts'
import { clientName, helperOf, numberNotes, whoToCall } from '#templates/parts/who-to-call.ts'

/** For the family, to be read before anything happens and used when it does. */
export const detentionSheet: Template = clientSheet('detention-sheet', { en: english }, ({ clerk, words, client }) => {
  const { call, say, silent, consul, gather, yourself } = words
  const name = clientName(clerk)
  const isAlone = helperOf(clerk) === 'nobody'
  return {
    pieces: [
      { block: { kind: 'title', text: words.title, subtitle: words.subtitle }, made: [] },
      unnumbered('keep', strong(words.keep)),
      unnumbered('who', words.who(name)),
      heading(2, 'call', isAlone ? call.alone : call.heading),
      whoToCall(clerk, client),
      unnumbered('tell', call.tell),
      bullets(call.items),
      unnumbered('local', joined([call.unknown, call.local], ' ')),
      linesFor(call.lines),
      heading(2, 'say', say.heading),
      bullets((helperOf(clerk) === 'lawyer' ? say.items : say.itemsAlone)(name)),
      unnumbered('write', say.write),
      heading(2, 'silent', silent.heading),
      bullets(silent.items),
      heading(2, 'consul', consul.heading),
      unnumbered('no-consul', joined([consul.text(seekingStates(clerk, client)), mayAskOwnConsul(clerk) ? consul.own : consul.other], ' ')),
      unnumbered('calls', consul.calls),
      heading(2, 'gather', gather.heading),
      bullets(gather.items),
      unnumbered('originals', gather.originals),
      heading(2, 'yourself', yourself.heading),
      unnumbered('care', yourself.text),
    ],
    notes: [words.notes.reader, words.notes.abroad, words.notes.local, ...numberNotes(clerk, client)],
  }
})

const linesFor = (labels: readonly string[]): Piece => ({
  block: { kind: 'signature', lines: labels.map(label => ({ label, value: [] })), name: [] },
  made: [],
})
