import type { Page } from '@playwright/test'

/** What does not fit on the page as it stands: scrolling aside, things out of reach at a side, words that are cut, controls that something lies over. */
export const faultsOf = (page: Page): Promise<readonly string[]> => page.evaluate(faultsHere)

// Runs in the page; its text is what runs.
const faultsHere = (): readonly string[] => {
  const controls = 'button, a[href], input, textarea, select, summary, [role="tab"], [role="treeitem"], [role="option"], [role="menuitem"]'
  const named = (one: Element): string => `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} “${(one.textContent ?? '').trim().slice(0, 50)}”`
  const isDrawn = (one: Element): boolean => {
    const { width, height } = one.getBoundingClientRect()
    return width > 2 && height > 2 && one.checkVisibility({ visibilityProperty: true }) && one.closest('.visually-hidden, [data-live-announcer]') === null
  }
  const around = (one: Element): readonly Element[] => {
    const all: Element[] = []
    for (let up = one.parentElement; up !== null; up = up.parentElement) all.push(up)
    return all
  }
  const scrolls = (one: Element, side: 'overflowX' | 'overflowY'): boolean => ['auto', 'scroll'].includes(getComputedStyle(one)[side])
  const drawn = [...document.querySelectorAll('body *')].filter(isDrawn)

  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth
  const beside = drawn
    .filter(one => one.matches(controls))
    .filter(one => {
      const { left, right } = one.getBoundingClientRect()
      return (left < -1 || right > innerWidth + 1) && !around(one).some(up => scrolls(up, 'overflowX') && up.scrollWidth > up.clientWidth)
    })
  const cut = drawn.filter(one => {
    if (!(one instanceof HTMLElement) || one.matches('input, textarea, select, svg *') || one.textContent?.trim() === '') return false
    const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(one)
    // Three points are shown where words are left out on purpose.
    if (webkitLineClamp !== 'none') return false
    const isCutAside = ['hidden', 'clip'].includes(overflowX) && one.scrollWidth > one.clientWidth + 1 && textOverflow !== 'ellipsis'
    const isCutBelow = ['hidden', 'clip'].includes(overflowY) && one.scrollHeight > one.clientHeight + 2
    return isCutAside || isCutBelow
  })
  const covered = drawn
    .filter(one => one.matches(controls))
    .flatMap(one => {
      const { left, right, top, bottom } = one.getBoundingClientRect()
      const [x, y] = [(left + right) / 2, (top + bottom) / 2]
      const isInSight = [document.documentElement, ...around(one)].every(up => {
        if (up !== document.documentElement && getComputedStyle(up).overflowY === 'visible' && getComputedStyle(up).overflowX === 'visible') return true
        const box = up === document.documentElement ? { left: 0, top: 0, right: innerWidth, bottom: innerHeight } : up.getBoundingClientRect()
        return x > box.left && x < box.right && y > box.top && y < box.bottom
      })
      if (!isInSight) return []
      const hit = document.elementFromPoint(x, y)
      const isOwn = hit !== null && (one.contains(hit) || hit.contains(one) || hit.closest('label')?.contains(one) === true)
      return isOwn || hit === null || hit.closest('.toasts') !== null ? [] : [`${named(one)} lies under ${named(hit)}`]
    })
  return [
    ...(wide > 0 ? [`the page scrolls aside by ${wide}`] : []),
    ...beside.map(one => `beside the page: ${named(one)}`),
    ...cut.map(one => `cut by ${one.scrollWidth - one.clientWidth} × ${one.scrollHeight - one.clientHeight}: ${named(one)}`),
    ...covered,
  ]
}
