import { createElement, Fragment } from 'react'

export type EachProps<T> = { readonly of: readonly T[]; readonly draw: (one: T) => React.ReactNode }

/** Draws one after the other. Words, cells and rows of a letter have no names of their own: where they stand is who they are. */
export const Each = <T,>({ of, draw }: EachProps<T>) => createElement(Fragment, null, ...of.map(draw))
