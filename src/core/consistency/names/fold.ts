/** Letters that lose no mark when taken apart, and are written plainly in most papers. */
const plainLetters: { readonly [letter: string]: string } = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'e',
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
}

/**
 * One plain spelling for comparison: small letters without marks, Turkish dotted and dotless i alike, Arabic alef, yeh and kaf in one
 * form, words parted by single spaces. Never printed.
 */
export const fold = (text: string): string =>
  [
    ...text
      .replaceAll('İ', 'i')
      .toLowerCase()
      .replace(/[أإآٱة]/gu, letter => plainLetters[letter] ?? letter)
      .normalize('NFD'),
  ]
    .filter(mark => !/[\p{Mn}ـ'’‘ʼ`ʻ]/u.test(mark))
    .map(letter => plainLetters[letter] ?? letter)
    .join('')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export const tokensOf = (text: string): readonly string[] =>
  fold(text)
    .split(' ')
    .filter(token => token !== '')
