import { type Block, foreign, type Letter } from '#core/document/letter.ts'
import { names } from './sample-letter.ts'

/** What users paste and what attackers try; every one must come out as these very words. */
export const hostileStrings = [
  '#panic("x")',
  '*bold* _under_ `code`',
  '<label> @ref $1 + 1$ \\ ~ -- // not a comment /* nor this */',
  '#import "@preview/cetz:0.3.1"',
  '#read("/etc/passwd")',
  '<w:p>&amp;</w:p> ]]> <!-- & "quoted" \'single\'',
  '{{placeholder}} MERGEFIELD x \\* MERGEFORMAT',
] as const

const hash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

const paragraph = (id: string, text: string): Block => ({ kind: 'paragraph', id, numbered: true, text: [text] })

/** Hostile words in every place that takes words, overlong words, and a table that takes several pages. */
export const hostileLetter: Letter = {
  title: hostileStrings.join(' '),
  language: 'en',
  header: hostileStrings[0],
  blocks: [
    { kind: 'title', text: hostileStrings[1], subtitle: hostileStrings[2] },
    { kind: 'heading', level: 1, id: '#h "1" <x>', text: [hostileStrings[2]] },
    ...hostileStrings.map((text, at) => paragraph(`"${at}) #x`, text)),
    paragraph('long', `${'W'.repeat(300)} https://example.org/${'path/'.repeat(40)}?q=1`),
    paragraph('long-foreign', `${'ئ'.repeat(200)} ${'漢'.repeat(200)}`),
    { kind: 'box', caption: hostileStrings[5], rows: [{ label: hostileStrings[5], value: [hostileStrings[0], '\n', hash] }] },
    {
      kind: 'table',
      caption: hostileStrings[5],
      widths: [15, 35, 50],
      head: ['No.', 'File', 'SHA-256'],
      rows: Array.from({ length: 60 }, (_, at) => [
        [String(at + 1)],
        [at === 20 ? 'A long remark. '.repeat(150) : (hostileStrings[at % 7] ?? ''), ' ', foreign(names.uyghur, 'ug')],
        [hash],
      ]),
    },
    { kind: 'quote', text: [hostileStrings[5]] },
    { kind: 'lettered', items: hostileStrings.map(text => [text]) },
    { kind: 'signature', lines: [{ label: hostileStrings[5], value: [hostileStrings[0]] }], name: [hostileStrings[1]] },
  ],
}
