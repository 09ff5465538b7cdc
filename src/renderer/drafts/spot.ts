// What is selected on the screen of drafts, as the view keeps it: a paper, and a block of it.

export type Spot = { readonly document: string; readonly block?: string }

const first = 'deletion-request'

/** `deletion-request#ground.rpd-82.rule`; whatever is no paper is the first one. */
export const spotOf = (at: string | undefined, known: readonly string[]): Spot => {
  const [document = '', ...rest] = (at ?? '').split('#')
  const block = rest.join('#')
  if (!known.includes(document)) return { document: first }
  return { document, ...(block !== '' && { block }) }
}

export const atOf = ({ document, block }: Spot): string => (block === undefined ? document : `${document}#${block}`)
