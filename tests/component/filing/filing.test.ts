import { describe, expect, it } from 'vitest'
import type { LintFound } from '#core/preflight/lint.ts'
import { groupsOf, inTheWay, saidOnce } from '#renderer/filing/check-groups.ts'
import { filesOfBuilt } from '#renderer/filing/sent-files.ts'
import { atOf, requestOfPaper, spotOf } from '#renderer/filing/spot.ts'

const lint = (id: string, severity: LintFound['severity'], state: LintFound['state']): LintFound => ({
  id,
  severity,
  state,
  title: id,
  basis: { verification: 'official', sources: [], provisions: [] },
  findings: [],
})

describe('the checks on the screen', () => {
  const lints = [
    lint('a', 'warn', 'open'),
    lint('b', 'block', 'open'),
    lint('c', 'block', 'fails'),
    lint('d', 'block', 'passes'),
    lint('e', 'warn', 'fails'),
    lint('f', 'warn', 'passes'),
  ]

  it('list first what fails and stops, then what nobody knows, then the rest, and what passed last', () => {
    expect(groupsOf({ lints }).map(({ group, lints: of }) => [group, of.map(({ id }) => id)])).toEqual([
      ['stops', ['c']],
      ['settle', ['b']],
      ['look', ['a', 'e']],
      ['passed', ['d', 'f']],
    ])
  })

  it('never count an open check that stops a filing as a pass', () => {
    expect(inTheWay({ lints })).toEqual({ fails: 1, open: 1 })
    expect(inTheWay({ lints: [lint('b', 'block', 'open')] })).toEqual({ fails: 0, open: 1 })
  })
})

describe('findings that say the same', () => {
  it('are said once with how often, unless they are mended elsewhere', () => {
    const finding = (fact: string) => ({ state: 'fails' as const, says: 'x', where: {}, mend: { says: 'y', action: { kind: 'answer' as const, fact } } })
    expect(saidOnce([finding('a'), finding('a'), finding('b')]).map(({ times }) => times)).toEqual([2, 1])
  })
})

describe('what the screen shows', () => {
  it.each(['deletion/kit', 'access/checks/A05', 'provisional-measures/sent'])('is named by %s and back', at => {
    expect(atOf(spotOf(at, 'access'))).toBe(at)
  })

  it('is the checks of the request that the route recommends where nothing is named', () => {
    expect(spotOf(undefined, requestOfPaper('access-request'))).toEqual({ request: 'access', tab: 'checks' })
    expect(spotOf('poem/attic', requestOfPaper(undefined))).toEqual({ request: 'deletion', tab: 'checks' })
  })
})

describe('the files of a kit as sent', () => {
  const file = (name: string) => ({ name, bytes: 1, sha256: name })
  const kit = {
    attachments: [
      { name: '01-request.pdf', kind: 'request' as const, title: 'The request' },
      { name: 'A01.pdf', kind: 'annex' as const, title: 'An annex' },
    ],
    files: [file('kit.html'), file('01-request.pdf'), file('A01.pdf')],
  }

  it('are those that are uploaded, and no others', () => {
    expect(filesOfBuilt(kit, undefined).map(({ name }) => name)).toEqual(['01-request.pdf', 'A01.pdf'])
  })

  it('name the signed copy as the kit does, whatever the scan was called', () => {
    expect(filesOfBuilt(kit, { name: 'Scan of Ms A.pdf', bytes: 2, sha256: 'signed' })).toContainEqual({
      name: '01-request-signed.pdf',
      bytes: 2,
      sha256: 'signed',
    })
  })
})
