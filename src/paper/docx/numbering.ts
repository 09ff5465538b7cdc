import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx'
import { cm, numberIndent } from './measures.ts'

export const numbered = 'paragraphs'
export const lettered = 'letters'
export const bulleted = 'bullets'

export const numbering: INumberingOptions = {
  config: [
    { reference: numbered, levels: [level(LevelFormat.DECIMAL, '%1.', { left: numberIndent, hanging: numberIndent })] },
    { reference: lettered, levels: [level(LevelFormat.LOWER_LETTER, '(%1)', { left: numberIndent + cm(0.9), hanging: cm(0.9) })] },
    { reference: bulleted, levels: [level(LevelFormat.BULLET, '•', { left: numberIndent + cm(0.6), hanging: cm(0.6) })] },
  ],
}

function level(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, indent: { readonly left: number; readonly hanging: number }) {
  return { level: 0, format, text, alignment: AlignmentType.START, style: { paragraph: { indent } } }
}
