import type { IFontAttributesProperties } from 'docx'

/** The font for each part of Unicode; Word picks by character and run. */
export const faces: IFontAttributesProperties = { ascii: 'Noto Serif', hAnsi: 'Noto Serif', cs: 'Amiri', eastAsia: 'Noto Serif SC' }

/** For words in Hebrew, which the font for Arabic script does not hold. */
export const hebrew = 'Noto Serif Hebrew'

/** For a reader without our fonts: each names the one to take instead. */
export const fontTableFor = (document: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${[
    ['Noto Serif', 'Times New Roman'],
    ['Amiri', 'Times New Roman'],
    ['Noto Serif SC', 'SimSun'],
    ...(document.includes(hebrew) ? [[hebrew, 'Times New Roman']] : []),
  ]
    .map(([name, instead]) => `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>`)
    .join('')}</w:fonts>`
