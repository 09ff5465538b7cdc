/** The articles of the board, in the order it shows them. */
export const articles = [
  { id: 'protection', title: 'Refugees and protected persons', short: 'GA-2017-86-RES-09, Const. 2' },
  { id: 'constitution-2', title: 'Human rights', short: 'Const. 2, RPD 11' },
  { id: 'constitution-3', title: 'Political, military, religious or racial character', short: 'Const. 3, RPD 34' },
  { id: 'rpd-82', title: 'Purpose of the alert', short: 'RPD 82, 10, 97' },
  { id: 'rpd-83', title: 'Conditions of a Red Notice', short: 'RPD 83' },
  { id: 'rpd-84', title: 'Assurances of the source', short: 'RPD 84, 87' },
  { id: 'rpd-12', title: 'Quality of the data', short: 'RPD 12, 44, 46, 50, 51, 128' },
  { id: 'rpd-35', title: 'International interest', short: 'RPD 35' },
  { id: 'finality', title: 'Ended and decided cases', short: 'Const. 2, RPD 51, 81' },
  { id: 'channel', title: 'Use of INTERPOL’s channels', short: 'RPD 10, 97–99' },
  { id: 'other-alerts', title: 'Other notices and records', short: 'RPD 88–90' },
] as const

/** Practice: the CCF prefers a narrow, provable ground and leaves politics aside where it can. */
export const narrowestFirst = [
  'protection',
  'rpd-83',
  'channel',
  'finality',
  'rpd-12',
  'rpd-82',
  'rpd-84',
  'rpd-35',
  'other-alerts',
  'constitution-2',
  'constitution-3',
] as const
