const scripts = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Han', /\p{Script=Han}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
] as const

export type Script = (typeof scripts)[number][0] | 'other'

/** By its first letter: names are compared only within one script. */
export const scriptOf = (word: string): Script => {
  const letter = /\p{L}/u.exec(word)?.[0]
  return letter === undefined ? 'other' : (scripts.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'other')
}
