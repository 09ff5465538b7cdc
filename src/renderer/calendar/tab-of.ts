/** The part of the screen that a view names: a tab by its name, a deadline by its id, which stands among the days. */
export const tabOf = (at: string | undefined): 'days' | 'chronology' | 'aftercare' => (at === 'chronology' || at === 'aftercare' ? at : 'days')
