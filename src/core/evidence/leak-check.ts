import type { Case } from '#core/case/case.ts'
import { answerNeedles, isSearchable, type Unsearchable } from '#core/evidence/leak/answer-needles.ts'
import { exhibitNeedles } from '#core/evidence/leak/exhibit-needles.ts'
import { compactOf, flatten } from '#core/evidence/leak/flatten.ts'
import { joinedSources, type LeakSource } from '#core/evidence/leak/joined-sources.ts'
import { clientNames } from '#core/evidence/leak/name-needles.ts'
import { eachOnce, type LeakFrom, type LeakKind, type Needle } from '#core/evidence/leak/needle.ts'
import { otherSpellings } from '#core/evidence/leak/other-spellings.ts'
import { type Hit, hitsIn, withoutInner } from '#core/evidence/leak/search.ts'
import { isAtLeast, type LevelFloors, type LevelledAnswer, levelledAnswers } from '#core/evidence/levels.ts'
import type { Catalogue } from '#core/law/fact.ts'

export type { LeakSource } from '#core/evidence/leak/joined-sources.ts'

/**
 * Something of the case that stands where the source would read it. `stop`: it must be settled before the pack leaves; `look`: it may be
 * harmless or only alike, and the lawyer decides. `masked` shows the first letter and how long it is, never the words.
 */
export type LeakFinding = {
  readonly weight: 'stop' | 'look'
  readonly kind: LeakKind
  readonly what: string
  readonly how: 'exact' | 'other-spelling' | 'pattern'
  readonly masked: string
  readonly where: { readonly kind: LeakSource['kind']; readonly name: string; readonly page?: number; readonly line: number }
  /** How often in this place. */
  readonly count: number
  readonly from?: LeakFrom
}

export type LeakReport = {
  /** Nothing was found that must be settled first. No proof that nothing is there. */
  readonly passed: boolean
  readonly findings: readonly LeakFinding[]
  readonly checked: { readonly sources: number; readonly characters: number; readonly words: number }
  /** Closed answers with no words to look for. */
  readonly notLookedFor: readonly Unsearchable[]
  /** What such a check cannot see, to be printed with it. */
  readonly cannotSee: readonly string[]
}

export type LeakInput = { readonly subject: Case; readonly catalogue: Catalogue; readonly floors: LevelFloors }

/** Reads everything that goes to the source for what must not reach it: text, titles, names of files, bookmarks, metadata. */
export const leakCheck = (input: LeakInput, sources: readonly LeakSource[]): LeakReport => {
  const closed = levelledAnswers(input.subject, input.catalogue, input.floors).filter(({ level }) => isAtLeast(level, 'C2'))
  const needles = leakNeedles(input)
  const spellings = otherSpellings(needles)
  const findings = joinedSources(sources).flatMap(source => {
    const flat = flatten(source.text)
    return grouped(withoutInner([...hitsIn(flat, needles), ...spellings(flat)]), source.kind, hit => ({ name: source.name, ...source.placeOf(hit.textFrom) }))
  })
  return {
    passed: findings.every(({ weight }) => weight === 'look'),
    findings: findings.toSorted((a, b) => Number(a.weight === 'look') - Number(b.weight === 'look')),
    checked: { sources: sources.length, characters: sources.reduce((sum, { text }) => sum + text.length, 0), words: needles.length },
    notLookedFor: closed
      .filter(held => held.answer.answer === 'value' && !isSearchable(held))
      .map(({ fact, item, asked }) => ({ fact, ...(item === undefined ? {} : { item }), what: asked.asks })),
    cannotSee,
  }
}

/** All that is looked for. */
const leakNeedles = ({ subject, catalogue, floors }: LeakInput): readonly Needle[] => {
  const held = levelledAnswers(subject, catalogue, floors)
  const open = openWords(held)
  return eachOnce([
    ...clientNames(subject),
    ...held.filter(({ level }) => isAtLeast(level, 'C2')).flatMap(one => answerNeedles(one, open)),
    ...exhibitNeedles(subject.exhibits),
  ]).flatMap(asDrawn)
}

/** Some PDFs hold right-to-left words in the order in which they are drawn. */
const asDrawn = (needle: Needle): readonly Needle[] =>
  /^[\p{Script=Arabic}\p{Script=Hebrew}]{3,}$/u.test(needle.compact) ? [needle, { ...needle, compact: [...needle.compact].toReversed().join('') }] : [needle]

/** What open answers say: texts and states, whole, by clause and by word. */
const openWords = (held: readonly LevelledAnswer[]): ReadonlySet<string> =>
  new Set(
    held
      .filter(({ level, fact }) => !isAtLeast(level, 'C2') && !fact.startsWith('name.') && !/^applicant\.(family-name|forenames)$/.test(fact))
      .flatMap(({ asked, answer }) => {
        if (answer.answer !== 'value' || !['text', 'texts', 'state'].includes(asked.kind)) return []
        const texts = typeof answer.value === 'object' ? answer.value : [String(answer.value)]
        return texts.flatMap(text => [text, ...text.split(/[,;\n]/u), ...text.split(/\s+/u)].map(compactOf))
      }),
  )

type Placed = { readonly name: string; readonly page?: number; readonly line: number }

/** Hits of one kind in one place are one finding. */
const grouped = (hits: readonly Hit[], kind: LeakSource['kind'], placeOf: (hit: Hit) => Placed): readonly LeakFinding[] => {
  const found = new Map<string, LeakFinding>()
  for (const hit of hits) {
    const where = { kind, ...placeOf(hit) }
    const masked = mask(hit.written)
    const key = [hit.what, hit.how, masked, where.page ?? ''].join('\n')
    const before = found.get(key)
    found.set(
      key,
      before === undefined
        ? {
            weight: weightOf(hit, kind),
            kind: hit.kind,
            what: hit.what,
            how: hit.how,
            masked,
            where,
            count: 1,
            ...(hit.from === undefined ? {} : { from: hit.from }),
          }
        : { ...before, count: before.count + 1 },
    )
  }
  return [...found.values()]
}

/**
 * The source knows whom it seeks: its own papers name the client. In the name of a file or in metadata the name helps nobody but a finder. In
 * running text a short word with a small letter may be a word of the language: a town called Nice.
 */
const weightOf = ({ sure, known, written }: Hit, kind: LeakSource['kind']): LeakFinding['weight'] => {
  if (!sure || (kind === 'text' && /^\p{Ll}{1,5}$/u.test(written))) return 'look'
  return known === undefined || kind === 'file-name' || kind === 'metadata' ? 'stop' : 'look'
}

const mask = (written: string): string => {
  const [first = '', ...rest] = [...written.replace(/\s+/gu, ' ')]
  return `${first}${'•'.repeat(Math.min(rest.length, 11))} (${rest.length + 1})`
}

const cannotSee: readonly string[] = [
  'Words inside pictures and scans that were not read as text.',
  'Chinese and Japanese forms of a name that the case does not list.',
  'What can be inferred: a court’s letterhead, a handwriting, a time zone, the style of a writer.',
  'Closed answers that are a yes, a choice or a number.',
]
