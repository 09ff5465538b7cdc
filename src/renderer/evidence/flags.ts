import type { FileExamined } from '#contract/evidence-replies.ts'
import type { Exhibit } from '#core/case/case.ts'
import type { TranslationFinding } from '#core/evidence/translations.ts'

/** What to look at in an exhibit before it goes anywhere. `count` only where it counts something. */
export type Flag = {
  readonly kind: 'no-file' | 'translation' | 'language' | 'statement' | 'findings' | 'stays-in' | 'problem' | 'same' | 'alike'
  readonly tone: 'danger' | 'arguable' | 'fails'
  readonly count?: number
}

export type Known = {
  readonly examined: { readonly [file: string]: FileExamined }
  readonly translations: readonly TranslationFinding[]
}

/** Worst first. Files nobody looked at since the vault was opened have no findings here: that is not the same as none. */
export const flagsOf = (exhibit: Exhibit, all: readonly Exhibit[], { examined, translations }: Known): readonly Flag[] => {
  const { files = [] } = exhibit
  const read = files.flatMap(({ id }) => examined[id] ?? [])
  const left = read.flatMap(({ findings }) => findings.filter(({ scrubbed }) => !scrubbed)).length
  const found = read.flatMap(({ findings }) => findings.filter(({ scrubbed }) => scrubbed)).length
  const problems = read.flatMap(one => one.problems.filter(({ repaired }) => repaired === undefined)).length
  const kinds = translations.filter(one => one.exhibit === exhibit.id).map(({ kind }) => kind)
  const flags: readonly (Flag | false)[] = [
    left > 0 && { kind: 'stays-in', tone: 'danger', count: left },
    problems > 0 && { kind: 'problem', tone: 'danger', count: problems },
    kinds.some(isTranslation) && { kind: 'translation', tone: 'danger' },
    kinds.includes('language-unknown') && { kind: 'language', tone: 'arguable' },
    kinds.some(kind => kind.startsWith('statement')) && { kind: 'statement', tone: 'arguable' },
    twins(exhibit, all).length > 0 && { kind: 'same', tone: 'arguable' },
    read.some(({ alike }) => alike.some(({ kind }) => kind !== 'exact')) && { kind: 'alike', tone: 'arguable' },
    found > 0 && { kind: 'findings', tone: 'fails', count: found },
    files.length === 0 && { kind: 'no-file', tone: 'fails' },
  ]
  return flags.filter(flag => flag !== false)
}

/** Other exhibits with a file that is the same, byte for byte. */
const twins = ({ id, files = [] }: Exhibit, all: readonly Exhibit[]): readonly Exhibit[] =>
  all.filter(other => other.id !== id && (other.files ?? []).some(({ sha256 }) => files.some(file => file.sha256 === sha256)))

const isTranslation = (kind: TranslationFinding['kind']): boolean => kind.startsWith('translation')
