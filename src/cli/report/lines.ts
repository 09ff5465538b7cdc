/** The width reports are wrapped to: fits a split terminal and a printed page. */
const width = 100

/** Words broken into lines, the first with `first` before it and the others with as many spaces. No words, no line. */
export const wrapped = (text: string, first = '', hang = ' '.repeat(first.length)): readonly string[] => {
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of text.split(/\s+/).filter(part => part !== '')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line)
      line = hang
      empty = true
    }
    line = empty ? line + word : `${line} ${word}`
    empty = false
  }
  return empty && lines.length === 0 ? [] : [...lines, line]
}

export const headed = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, '-'.repeat(title.length), ...lines]

export const joined = (lines: readonly string[]): string =>
  `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
