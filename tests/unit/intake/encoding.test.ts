import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { decodeText } from '#intake/text/encoding.ts'
import { missing } from './tools.ts'

/** By the C library's own tables. */
const encoded = (text: string, encoding: string): Uint8Array => execFileSync('iconv', ['-f', 'UTF-8', '-t', encoding], { input: text })

const reason = missing('iconv')

describe(`the encoding of a text${reason ? ` (skipped: ${reason})` : ''}`, { skip: reason !== false }, () => {
  it.each([
    { encoding: 'WINDOWS-1251', text: 'Постановление о привлечении в качестве обвиняемого. Следователь установил, что «гражданин» совершил преступление.' },
    { encoding: 'WINDOWS-1251', text: 'УХВАЛА слідчого судді про обрання запобіжного заходу у вигляді тримання під вартою' },
    { encoding: 'WINDOWS-1252', text: 'La Cour a jugé que l’intéressé était recherché pour des faits présumés à caractère politique; décision notifiée.' },
    { encoding: 'WINDOWS-1252', text: 'El juez ordenó la detención según el artículo 5. ¿Qué pasó después?' },
    { encoding: 'WINDOWS-1256', text: 'قررت المحكمة رفض طلب التسليم المقدم من السلطات في الدولة الطالبة لأن القضية ذات طابع سياسي' },
    { encoding: 'GB18030', text: '人民检察院决定对犯罪嫌疑人批准逮捕。公安机关应当立即执行，并将执行情况通知本院。' },
    { encoding: 'GB18030', text: '兹证明该文件副本与原件相符' },
  ])('$encoding is recognised by sense, and said to be an assumption', ({ encoding, text }) => {
    const decoded = decodeText(encoded(text, encoding))
    expect(decoded).toMatchObject({ text, certain: false })
    expect(decoded?.encoding.toUpperCase()).toContain(encoding)
  })

  it.each(['UTF-8', 'UTF-16'])('%s is certain', encoding => {
    const text = 'Постановление 人民检察院 قررت'
    expect(decodeText(encoded(text, encoding))).toEqual({ text, encoding, certain: true })
  })

  it('UTF-16 without its mark is recognised, and said to be an assumption', () => {
    expect(decodeText(encoded('Plain words\nof two lines', 'UTF-16BE'))).toEqual({ text: 'Plain words\nof two lines', encoding: 'UTF-16', certain: false })
  })

  it('that the file itself names is taken', () => {
    expect(decodeText(encoded('Zażółć', 'ISO-8859-2'), 'iso-8859-2')).toEqual({ text: 'Zażółć', encoding: 'iso-8859-2', certain: true })
  })

  it('is none for bytes that are no text', () => {
    expect(decodeText(Uint8Array.from({ length: 4000 }, (_, at) => (at * 197) % 256))).toBeUndefined()
  })
})
