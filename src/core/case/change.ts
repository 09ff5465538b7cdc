import type { Answer, Answers, Case, CustodyEntry, DraftKept, Exhibit, Group, GroupItem, Weighing } from '#core/case/case.ts'

/** Where an answer stands: in the case, or in one item of a group. */
export type Place = { readonly fact: string; readonly group?: string; readonly item?: string }

/**
 * One step in the making of a case. A null takes away what was there: an answer that is null was never asked. Every change has an inverse,
 * so that nothing a lawyer does is final.
 */
export type Change =
  | ({ readonly kind: 'answer'; readonly answer: Answer | null } & Place)
  /** `at` counts from 0; left out, the item goes last. */
  | { readonly kind: 'add-item'; readonly group: string; readonly item: GroupItem; readonly at?: number }
  | { readonly kind: 'remove-item'; readonly group: string; readonly item: string }
  | { readonly kind: 'complete'; readonly group: string; readonly complete: boolean | null }
  | { readonly kind: 'weigh'; readonly ground: string; readonly weighing: Weighing | null }
  | { readonly kind: 'describe'; readonly codeName?: string; readonly note?: string | null; readonly challenges?: string | null }
  /** Puts an exhibit in, or in place of the one with its id. */
  | { readonly kind: 'exhibit'; readonly exhibit: Exhibit; readonly at?: number }
  | { readonly kind: 'remove-exhibit'; readonly exhibit: string }
  /** Lines are only ever added, and no other change takes one away: undoing this does nothing. A line that is there already is not added again. */
  | { readonly kind: 'custody'; readonly add: readonly CustodyEntry[] }
  | { readonly kind: 'draft'; readonly document: string; readonly draft: DraftKept | null }
  | { readonly kind: 'replace'; readonly case: Case }
  | { readonly kind: 'several'; readonly changes: readonly Change[] }

type Kinds = { readonly [K in Change['kind']]: (subject: Case, change: Extract<Change, { readonly kind: K }>) => Case | undefined }

/** The case after a change, or undefined where the place it names is not there. */
export const applyChange = (subject: Case, change: Change): Case | undefined => {
  // seam: the map pairs each kind with its own change, which TypeScript cannot follow through a union
  const apply = kinds[change.kind] as (subject: Case, change: Change) => Case | undefined
  return apply(subject, change)
}

const kinds: Kinds = {
  answer: (subject, { fact, group, item, answer }) => {
    if (group === undefined) return { ...subject, answers: answered(subject.answers, fact, answer) }
    return inGroup(subject, group, ({ items, ...rest }) =>
      items.some(({ id }) => id === item)
        ? { ...rest, items: items.map(one => (one.id === item ? { ...one, answers: answered(one.answers, fact, answer) } : one)) }
        : undefined,
    )
  },
  'add-item': (subject, { group, item, at }) =>
    inGroup(subject, group, of =>
      of.items.some(({ id }) => id === item.id) ? undefined : { ...of, items: of.items.toSpliced(at ?? of.items.length, 0, item) },
    ),
  'remove-item': (subject, { group, item }) => {
    const changed = inGroup(subject, group, of =>
      of.items.some(({ id }) => id === item) ? { ...of, items: of.items.filter(({ id }) => id !== item) } : undefined,
    )
    if (changed === undefined || group !== 'alerts' || subject.challenges !== item) return changed
    const { challenges: _, ...rest } = changed
    return rest
  },
  complete: (subject, { group, complete }) => inGroup(subject, group, ({ items }) => (complete === null ? { items } : { complete, items })),
  weigh: (subject, { ground, weighing }) => ({
    ...subject,
    weighings: [...subject.weighings.filter(({ ground: id }) => id !== ground), ...(weighing === null ? [] : [weighing])],
  }),
  describe: ({ note, challenges, ...rest }, change) => ({
    ...rest,
    codeName: change.codeName ?? rest.codeName,
    ...kept('note', note, change.note),
    ...kept('challenges', challenges, change.challenges),
  }),
  exhibit: (subject, { exhibit, at }) => {
    const place = subject.exhibits.findIndex(({ id }) => id === exhibit.id)
    const others = subject.exhibits.filter(({ id }) => id !== exhibit.id)
    return { ...subject, exhibits: others.toSpliced(at ?? (place === -1 ? others.length : place), 0, exhibit) }
  },
  'remove-exhibit': (subject, { exhibit }) =>
    subject.exhibits.some(({ id }) => id === exhibit) ? { ...subject, exhibits: subject.exhibits.filter(({ id }) => id !== exhibit) } : undefined,
  custody: (subject, { add }) => {
    const custody = subject.custody ?? []
    const fresh = add.filter(({ hash }) => custody.every(line => line.hash !== hash))
    return fresh.length === 0 ? subject : { ...subject, custody: [...custody, ...fresh] }
  },
  draft: ({ drafts = {}, ...rest }, { document, draft }) => {
    const { [document]: _, ...others } = drafts
    const next = draft === null ? others : { ...others, [document]: draft }
    return Object.keys(next).length === 0 ? rest : { ...rest, drafts: next }
  },
  replace: ({ id, custody }, { case: next }) => ({ ...next, id, ...(custody === undefined ? {} : { custody }) }),
  several: (subject, { changes }) => changes.reduce<Case | undefined>((so, change) => so && applyChange(so, change), subject),
}

/** The change that takes a change back, seen from the case before it. */
export const inverseOf = (before: Case, change: Change): Change => {
  switch (change.kind) {
    case 'answer':
      return { ...change, answer: answersAt(before, change)?.[change.fact] ?? null }
    case 'add-item':
      return before.groups[change.group] === undefined ? { kind: 'replace', case: before } : { kind: 'remove-item', group: change.group, item: change.item.id }
    case 'complete':
      return before.groups[change.group] === undefined
        ? { kind: 'replace', case: before }
        : { kind: 'complete', group: change.group, complete: before.groups[change.group]?.complete ?? null }
    case 'exhibit':
      return before.exhibits.some(({ id }) => id === change.exhibit.id)
        ? { kind: 'replace', case: before }
        : { kind: 'remove-exhibit', exhibit: change.exhibit.id }
    case 'custody':
      return { kind: 'custody', add: [] }
    case 'draft':
      return { ...change, draft: before.drafts?.[change.document] ?? null }
    case 'describe':
      return {
        kind: 'describe',
        ...(change.codeName === undefined ? {} : { codeName: before.codeName }),
        ...(change.note === undefined ? {} : { note: before.note ?? null }),
        ...(change.challenges === undefined ? {} : { challenges: before.challenges ?? null }),
      }
    case 'several':
      return { kind: 'several', changes: inversesOf(before, change.changes) }
    case 'weigh':
    case 'remove-item':
    case 'remove-exhibit':
    case 'replace':
      return { kind: 'replace', case: before }
  }
}

/** The answers at a place: those of the case, or of one item. Undefined where the item is not there. */
export const answersAt = (subject: Case, { group, item }: Omit<Place, 'fact'>): Answers | undefined =>
  group === undefined ? subject.answers : subject.groups[group]?.items.find(({ id }) => id === item)?.answers

const inversesOf = (before: Case, changes: readonly Change[]): readonly Change[] => {
  const [first, ...rest] = changes
  if (first === undefined) return []
  return [...inversesOf(applyChange(before, first) ?? before, rest), inverseOf(before, first)]
}

const answered = (answers: Answers, fact: string, answer: Answer | null): Answers => {
  if (answer !== null) return { ...answers, [fact]: answer }
  const { [fact]: _, ...rest } = answers
  return rest
}

const inGroup = (subject: Case, group: string, to: (group: Group) => Group | undefined): Case | undefined => {
  const next = to(subject.groups[group] ?? { items: [] })
  return next && { ...subject, groups: { ...subject.groups, [group]: next } }
}

const kept = <K extends string>(key: K, old: string | undefined, next: string | null | undefined): { readonly [key in K]?: string } => {
  const value = next === undefined ? old : (next ?? undefined)
  // seam: a computed key is typed as a string; it is K
  return (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: string }
}
