import type { Letter } from '#core/document/letter.ts'
import { type BlockHandlers, handle, type LabelledLine, type Line, plainText } from './plan/plan.ts'
import { planLetter } from './plan/plan-letter.ts'
import { columnsOf, wrap } from './text/wrap.ts'

/** Plain text to read and to compare: lines of at most 100 columns, ended by a newline; no header, no page numbers. */
export const toText = (letter: Letter): string =>
  `${planLetter(letter)
    .blocks.map(block => handle(drawn, block).join('\n'))
    .join('\n\n')
    .replaceAll('\u00a0', ' ')}\n`

const drawn: BlockHandlers<readonly string[]> = {
  title: ({ text, subtitle }) => {
    const lines = [...wrap(plainText(text)), ...(subtitle ? wrap(plainText(subtitle)) : [])]
    const rule = '='.repeat(widest(lines))
    return [rule, ...lines, rule]
  },
  heading: ({ level, text }) => {
    const lines = wrap(plainText(text))
    return level === 3 ? lines : [...lines, (level === 1 ? '=' : '-').repeat(widest(lines))]
  },
  paragraph: ({ number, text }) => (number === undefined ? wrap(plainText(text)) : marked(`${number}.`, text, '')),
  lettered: ({ items }) => items.flatMap((item, at) => marked(`(${letter(at)})`, item)),
  bullets: ({ items }) => items.flatMap(item => marked('-', item)),
  quote: ({ text }) => wrap(plainText(text), { first: `${indent}| `, rest: `${indent}| ` }),
  box: ({ rows }) => aligned(rows),
  table: ({ head, rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell, at) => wrap(`${plainText(head[at] ?? [])}: ${plainText(cell)}`, { first: at === 0 ? '- ' : '  ', rest: '    ' })),
    ),
  signature: ({ lines, name }) => [
    ...aligned(lines.map(line => (plainText(line.value) === '' ? { ...line, value: blank } : line))),
    '',
    ...wrap(plainText(name)),
  ],
  letterhead: ({ name, lines }) => [name, ...lines].flatMap(line => wrap(plainText(line))),
  'page-break': () => ['-'.repeat(100)],
}

const indent = ' '.repeat(5)

const blank: Line = [{ text: '_'.repeat(30), script: 'plain', language: 'und', style: 'plain' }]

const widest = (lines: readonly string[]): number => Math.max(...lines.map(columnsOf))

const marked = (mark: string, line: Line, before: string = indent): readonly string[] =>
  wrap(plainText(line), { first: `${before}${mark.padEnd(5)}`, rest: `${before}${indent}` })

const aligned = (rows: readonly LabelledLine[]): readonly string[] => {
  const width = Math.min(34, widest(['', ...rows.map(row => `${plainText(row.label)}:`)])) + 2
  return rows.flatMap(row => {
    const label = `${plainText(row.label)}:`
    return wrap(plainText(row.value), { first: `${label}${' '.repeat(Math.max(1, width - columnsOf(label)))}`, rest: ' '.repeat(width) })
  })
}

/** a to z, then aa, ab. */
const letter = (at: number): string => (at < 26 ? String.fromCharCode(97 + at) : letter(Math.floor(at / 26) - 1) + letter(at % 26))
