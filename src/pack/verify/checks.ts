import type { Check, Verification } from '../bundle-report.ts'

/** Counts what was held against the file. */
export type Tally = { readonly expect: (what: string, holds: boolean, where: () => string) => void; readonly checks: () => readonly Check[] }

const mostTold = 10

export const newTally = (): Tally => {
  const found = new Map<string, { checked: number; failed: number; failures: string[] }>()
  return {
    expect: (what, holds, where) => {
      const check = found.get(what) ?? { checked: 0, failed: 0, failures: [] }
      found.set(what, check)
      check.checked += 1
      if (holds) return
      check.failed += 1
      if (check.failures.length < mostTold) check.failures.push(where())
    },
    checks: () => [...found].map(([what, check]) => ({ what, ...check })),
  }
}

/** The checks of all volumes as one. */
export const joinChecks = (lists: readonly (readonly Check[])[]): Verification => {
  const joined = new Map<string, Check>()
  for (const check of lists.flat()) {
    const before = joined.get(check.what)
    joined.set(check.what, {
      what: check.what,
      checked: (before?.checked ?? 0) + check.checked,
      failed: (before?.failed ?? 0) + check.failed,
      failures: [...(before?.failures ?? []), ...check.failures].slice(0, mostTold),
    })
  }
  const checks = [...joined.values()]
  return { passed: checks.length > 0 && checks.every(({ failed }) => failed === 0), checks }
}
