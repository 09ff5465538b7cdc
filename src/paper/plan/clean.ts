/**
 * The text without what a file cannot hold or a reader cannot see: control characters, characters that are none, byte order marks, tags,
 * and the controls that turn the reading order around. Half a surrogate pair becomes the replacement character. Every kind of line end
 * becomes a newline, a tab a space. Nothing else is changed.
 */
export const clean = (text: string): string => text.toWellFormed().replace(lineEnd, '\n').replace(/\t/g, ' ').replace(unfit, '')

const lineEnd = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/** Controls but the newline; the left-to-right and right-to-left marks stay, as words in Arabic script need them. */
const unfit = /[^\P{Cc}\n]|\p{Noncharacter_Code_Point}|[\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffc\u{e0000}-\u{e007f}]/gu
