import { describe, expect, it } from 'vitest'
import { type ViewHistory, viewStoreOf } from '#renderer/shell/view.ts'

const historyFrom = (state: unknown = null) => {
  const entries: unknown[] = []
  const hears: ((state: unknown) => void)[] = []
  const history: ViewHistory = {
    state,
    push: view => void entries.push(view),
    replace: view => void entries.splice(-1, 1, view),
    onPop: hear => void hears.push(hear),
  }
  return { history, entries, pop: (to: unknown) => hears.map(hear => hear(to)) }
}

describe('views', () => {
  it('begin at the list of cases', () => {
    expect(viewStoreOf(historyFrom().history).get()).toEqual({ screen: 'cases' })
  })

  it('come back after a reload as the history kept them', () => {
    expect(viewStoreOf(historyFrom({ screen: 'route', caseId: 'a' }).history).get()).toEqual({ screen: 'route', caseId: 'a' })
  })

  it('keep the case from screen to screen', () => {
    const { history, entries } = historyFrom()
    const views = viewStoreOf(history)
    views.go('situation', { caseId: 'a' })
    views.go('drafts', { at: 'deletion-request' })
    expect(entries).toEqual([
      { screen: 'situation', caseId: 'a' },
      { screen: 'drafts', caseId: 'a', at: 'deletion-request' },
    ])
  })

  it('make no second entry for the view that is on show', () => {
    const { history, entries } = historyFrom()
    const views = viewStoreOf(history)
    views.go('library')
    views.go('library')
    expect(entries).toHaveLength(1)
  })

  it('follow back and forward, and take a state that is not theirs for the beginning', () => {
    const { history, pop } = historyFrom()
    const views = viewStoreOf(history)
    pop({ screen: 'settings' })
    expect(views.get().screen).toBe('settings')
    pop({ screen: 'elsewhere' })
    expect(views.get().screen).toBe('cases')
  })
})
