/** Something in a file that a reader does not see and that can hurt the client. */
export type Finding = {
  readonly kind: FindingKind
  /** In the lawyer's words: "document properties", "page 3". */
  readonly where: string
  /** What was found, cut to a length that can be shown. */
  readonly value: string
  readonly risk: string
  /** Whether the exported copy is without it. */
  readonly scrubbed: boolean
}

export type FindingKind = keyof typeof risks

export const finding = (kind: FindingKind, where: string, value: string, scrubbed: boolean): Finding => ({
  kind,
  where,
  value: shown(value),
  risk: risks[kind],
  scrubbed,
})

const longestShown = 300

const shown = (value: string): string => {
  const line = value.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line
}

/** Worst first, and each once. */
export const worstFirst = (findings: readonly Finding[]): readonly Finding[] => {
  const order = Object.keys(risks)
  const seen = new Map(findings.map(each => [`${each.kind}|${each.where}|${each.value}`, each]))
  return [...seen.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

/** Why it matters, in the order in which findings are listed. */
const risks = {
  gps: 'Shows where the picture was taken: often the client’s home or hiding place.',
  'hidden-text': 'A reader who copies or searches the file finds words that are not on the page.',
  'covered-text': 'Words under a filled box can still be copied: the redaction does not hold.',
  'tracked-changes': 'Shows what was written first and who changed it.',
  comment: 'A note between people who worked on the file, often with their names.',
  revisions: 'Earlier versions of the file can be taken out of it.',
  'embedded-file': 'A file inside the file, with everything that is in it.',
  person: 'Names someone who wrote, changed or owns the file.',
  company: 'Names an office or organisation.',
  'mail-route': 'Shows the machines and addresses a mail came through, often the sender’s own.',
  'mail-address': 'Names people who got the mail and are not shown on it.',
  serial: 'The number of one device: it ties the file to its owner and to other files.',
  'local-path': 'A path on someone’s computer, often with their user name.',
  script: 'A program inside the file; it may run when the file is opened.',
  action: 'The file does something when it is opened or clicked: starts a program, sends data.',
  'remote-content': 'Opening the original on a connected machine tells others that it was opened, and from where.',
  'form-data': 'What was typed into a form.',
  thumbnail: 'A small picture of an earlier state, which may show what was cut away.',
  'extra-data': 'Data behind the end of the picture: other pictures, video, sound.',
  description: 'Words about the file that are not on the page.',
  camera: 'The make and model of a camera or phone.',
  date: 'When the file was made or changed; it can contradict what is said of it.',
  software: 'The program and system it was made with.',
  signature: 'A digital signature names its signer, and is not valid on a copy.',
  metadata: 'Other data about the file that a reader does not see.',
} as const
