import type { Block, Inline } from '#core/document/letter.ts'
import { newFlow } from '../html/flow.ts'
import { limits } from '../limits.ts'
import type { WordDocument, WordElement } from './element.ts'

export type WordBlocks = { readonly blocks: readonly Block[]; readonly pictures: readonly Uint8Array[]; readonly tooDeep: boolean }

/** The final text as paragraphs, headings, lists and tables; notes stand at the end. Pictures are numbered where they stood. */
export const blocksOfWord = async (document: WordDocument): Promise<WordBlocks> => {
  const flow = newFlow()
  const pictures: Uint8Array[] = []
  const notes: WordElement[] = []
  let tooDeep = false

  const speak = async (element: WordElement, style: 'plain' | 'strong' | 'emphasis', depth: number): Promise<void> => {
    if (depth > limits.markupDepth) {
      tooDeep = true
      return
    }
    const within = async (inner = style): Promise<void> => {
      for (const child of element.children ?? []) await speak(child, inner, depth + 1)
    }
    switch (element.type) {
      case 'paragraph': {
        await within()
        flow.close(/^(heading|title)/i.test(element.styleName ?? '') ? 'heading' : element.numbering?.isOrdered === false ? 'bullet' : 'paragraph')
        return
      }
      case 'run':
        return within(element.isBold ? 'strong' : element.isItalic ? 'emphasis' : style)
      case 'text':
        return flow.say(element.value ?? '', style)
      case 'tab':
        return flow.say('    ', 'plain')
      case 'break':
        return element.breakType === 'line' ? flow.newLine() : undefined
      case 'checkbox':
        return flow.say(element.checked ? '[x] ' : '[ ] ', 'plain')
      case 'hyperlink': {
        await within()
        if (element.href && !wordsOf(element).includes(element.href)) flow.say(` [${element.href.slice(0, 500)}]`, 'plain')
        return
      }
      case 'image': {
        const bytes = await element.readAsBuffer?.().catch(() => undefined)
        if (bytes !== undefined) pictures.push(bytes)
        return flow.say(bytes === undefined ? '[picture not read]' : `[picture ${pictures.length}, on a page of its own at the end]`, 'emphasis')
      }
      case 'noteReference': {
        notes.push(element)
        return flow.say(`[note ${notes.length}]`, 'plain')
      }
      case 'table': {
        flow.openTable()
        await within()
        return flow.closeTable()
      }
      case 'tableRow': {
        await within()
        return flow.closeRow()
      }
      case 'tableCell': {
        await within()
        return flow.closeCell()
      }
      default:
        return within()
    }
  }

  await speak(document, 'plain', 0)
  for (const [index, reference] of notes.entries()) {
    flow.say(`[note ${index + 1}] `, 'strong')
    for (const element of document.notes?.resolve(reference)?.body ?? []) await speak(element, 'plain', 0)
    flow.close()
  }
  return { blocks: flow.blocks(), pictures, tooDeep }
}

const wordsOf = (element: WordElement): string => (element.value ?? '') + (element.children ?? []).map(wordsOf).join('')

/** Header and footer lines, each once, in a box before the text. */
export const runningLines = (lines: readonly string[]): readonly Block[] => {
  const value = (line: string): readonly Inline[] => [line]
  const each = [...new Set(lines.map(line => line.trim()).filter(line => /\p{L}/u.test(line)))]
  return each.length === 0
    ? []
    : [{ kind: 'box', caption: 'Header and footer', rows: each.slice(0, 12).map(line => ({ label: 'Header or footer', value: value(line) })) }]
}
