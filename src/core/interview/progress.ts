/** `not-asked-yet`: no result turns on it so far, and it is not asked of everyone. */
export type QuestionState = 'answered' | 'to-find-out' | 'open' | 'not-asked-yet'

/** Counts of questions. `answered` holds values, "there is none" and "declines"; what is to be found out is counted apart. */
export type Progress = { readonly asked: number; readonly answered: number; readonly toFindOut: number }

export const progressOf = (states: readonly QuestionState[]): Progress => ({
  asked: states.filter(state => state !== 'not-asked-yet').length,
  answered: states.filter(state => state === 'answered').length,
  toFindOut: states.filter(state => state === 'to-find-out').length,
})

export const plus = (all: readonly Progress[]): Progress => ({
  asked: all.reduce((sum, { asked }) => sum + asked, 0),
  answered: all.reduce((sum, { answered }) => sum + answered, 0),
  toFindOut: all.reduce((sum, { toFindOut }) => sum + toFindOut, 0),
})
