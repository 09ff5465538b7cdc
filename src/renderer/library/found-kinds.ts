export const foundKinds = ['provision', 'rule', 'procedure', 'decision', 'question'] as const

export type FoundKind = (typeof foundKinds)[number]
