import type { Case, DisclosureLevel, Exhibit } from '#core/case/case.ts'
import { isAtLeast } from '#core/evidence/levels.ts'

export type DisclosureFinding = {
  readonly kind: 'blanket-secrecy' | 'wide-secrecy' | 'no-words-for-source' | 'summary-missing' | 'reason-missing' | 'gaps-show'
  readonly exhibits: readonly string[]
  readonly says: string
  readonly mend: string
}

type Going = { readonly exhibit: string; readonly number: number; readonly level: DisclosureLevel; readonly goes: 'whole' | 'summary' | 'out' }

/** What the markings bring about as a whole. Of the warnings on secrecy only the gravest is given. */
export const disclosureFindings = (subject: Case, going: readonly Going[], audience: 'ccf' | 'source'): readonly DisclosureFinding[] => {
  const filed = subject.exhibits.filter(({ level }) => level !== 'C4')
  const unreasoned = filed.filter(exhibit => exhibit.level !== 'C0' && isEmpty(exhibit.levelReason))
  const unsummed = filed.filter(exhibit => exhibit.level !== 'C0' && isEmpty(exhibit.neutralSummary))
  return [
    ...secrecy(filed),
    ...(unsummed.length === 0
      ? []
      : [
          finding(
            'summary-missing',
            unsummed,
            `No neutral summary is written for ${listed(unsummed)}.`,
            'Write one sentence each that the source may read: it is what the CCF can put to the source in place of the paper.',
          ),
        ]),
    ...(unreasoned.length === 0
      ? []
      : [
          finding(
            'reason-missing',
            unreasoned,
            `No reason is given for the marking of ${listed(unreasoned)}.`,
            'Give a reason for each: a restriction must be justified and may be partial.',
          ),
        ]),
    ...(audience === 'source' ? gaps(going) : []),
  ]
}

const secrecy = (filed: readonly Exhibit[]): readonly DisclosureFinding[] => {
  if (filed.length === 0) return []
  const closed = filed.filter(({ level }) => isAtLeast(level, 'C2'))
  const marked = filed.filter(({ level }) => level !== 'C0')
  const isTold = (exhibit: Exhibit): boolean => exhibit.level === 'C0' || !isEmpty(exhibit.neutralSummary)
  const cost =
    'A marking is a request to the CCF, not a lock. It is reported that barring even a summary may lead to rejection, and that the CCF can do less with what it may not put to the source.'
  if (!filed.some(isTold))
    return [
      finding(
        'no-words-for-source',
        marked,
        'Nothing at all may be put to the source: every exhibit is marked, and none has a neutral summary.',
        `${cost} Open what the source wrote itself or what is public, and write neutral summaries.`,
      ),
    ]
  if (closed.length === filed.length)
    return [
      finding(
        'blanket-secrecy',
        closed,
        'Every exhibit is kept from the source.',
        `${cost} Open what the source wrote itself or what is public, and keep back only what would put someone at risk.`,
      ),
    ]
  if (marked.length * 2 > filed.length)
    return [
      finding(
        'wide-secrecy',
        marked,
        `${marked.length} of ${filed.length} exhibits are marked. More than half is our own measure of too wide, not a rule.`,
        `${cost} Go through the markings once more, one by one.`,
      ),
    ]
  return []
}

/** Numbers stay, so a pack that leaves some out shows that there is more. */
const gaps = (going: readonly Going[]): readonly DisclosureFinding[] => {
  const last = Math.max(0, ...going.filter(({ goes }) => goes !== 'out').map(({ number }) => number))
  const missing = going.filter(({ goes, number }) => goes === 'out' && number < last)
  if (missing.length === 0) return []
  return [
    {
      kind: 'gaps-show',
      exhibits: missing.map(({ exhibit }) => exhibit),
      says: `The numbers leave gaps (${missing.map(({ number }) => number).join(', ')}), so the source can tell that there is more.`,
      mend: 'As a rule it may: the request says that items are withheld. Where even that must not show, put those exhibits last before anything is cited.',
    },
  ]
}

const finding = (kind: DisclosureFinding['kind'], exhibits: readonly Exhibit[], says: string, mend: string): DisclosureFinding => ({
  kind,
  exhibits: exhibits.map(({ id }) => id),
  says,
  mend,
})

const listed = (exhibits: readonly Exhibit[]): string =>
  exhibits.length === 1 ? `exhibit ${exhibits[0]?.number}` : `exhibits ${exhibits.map(({ number }) => number).join(', ')}`

const isEmpty = (text: string | undefined): boolean => text === undefined || text.trim() === ''
