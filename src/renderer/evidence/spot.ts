// What the screen of evidence shows, as the view keeps it: `claims`, `exhibits`, or an exhibit by its id, as other screens name it.

export const parts = ['exhibits', 'claims', 'missing', 'appendices', 'translations', 'disclosure', 'pack'] as const

export type Part = (typeof parts)[number]

export type Spot = { readonly part: Part; readonly exhibit?: string }

/** An exhibit whose id is the name of a part is still an exhibit. Whatever is neither is the list. */
export const spotOf = (at: string | undefined, exhibits: readonly { readonly id: string }[]): Spot => {
  if (at !== undefined && exhibits.some(({ id }) => id === at)) return { part: 'exhibits', exhibit: at }
  return { part: parts.find(part => `part:${part}` === at) ?? 'exhibits' }
}

export const atOf = ({ part, exhibit }: Spot): string => exhibit ?? `part:${part}`
