import { describe, expect, it } from 'vitest'
import type { Case } from '#core/case/case.ts'
import { claimGraph } from '#core/evidence/claim-graph.ts'
import { claimsOf, leansOn } from '#core/evidence/claims.ts'
import { lawPack } from '#law/index.ts'
import { draftOf, exhibit, refugee } from './sample.ts'

const grounds = lawPack.grounds.map(({ id }) => id)

const graphOf = (subject: Case) => {
  const { draft, document } = draftOf(subject)
  return claimGraph(subject, claimsOf([{ document, draft }], grounds))
}

const graph = graphOf(refugee)

describe('the claims of a request', () => {
  it('know the ground they argue, the exhibits and the pages', () => {
    const claim = graph.claims.find(({ block }) => block === 'ground.rpd-83.description.point-1')
    expect(claim?.ground).toBe('rpd-83.description')
    expect(claim?.cites).toContainEqual({ exhibit: 'notice', number: 1, page: 2 })
    expect(claim?.rests.map(({ fact }) => fact)).toContain('alert.describes-acts')
    expect(claim?.paragraph).toBeGreaterThan(0)
  })

  it('name each fact once', () => {
    for (const { rests } of graph.claims) expect(new Set(rests.map(({ fact, item }) => `${fact}@${item}`)).size).toBe(rests.length)
  })

  it('that have nothing behind a sentence are those the draft itself lists', () => {
    const { draft } = draftOf(refugee)
    expect(graph.unsupported.flatMap(({ unsupported }) => unsupported)).toEqual(draft.unsupported)
    expect(draft.unsupported.length).toBeGreaterThan(0)
  })

  it('stand on the exhibits that stand under them, both ways', () => {
    for (const use of graph.uses) expect(use.claims).toBe(graph.claims.filter(claim => leansOn(claim, use.exhibit)).length)
    expect(graph.uses.find(({ exhibit }) => exhibit === 'asylum-decision')?.grounds).toContain('protection.refugee')
  })

  it('do not stand on an exhibit that the request only asks to be kept from the source', () => {
    const subject = { ...refugee, exhibits: [...refugee.exhibits, exhibit('photo', 15, { level: 'C2' })] }
    const { blocks } = draftOf(subject).draft.letter
    const from = blocks.findIndex(block => block.kind === 'paragraph' && block.id === 'protected')
    expect(JSON.stringify(blocks.slice(from, from + 2))).toContain('"exhibit":"photo"')
    expect(graphOf(subject).unused).toContainEqual({ exhibit: 'photo', number: 15, why: 'nothing' })
  })
})

describe('exhibits no claim needs', () => {
  it('are told, and whether an answer at least names them', () => {
    const [first] = refugee.exhibits
    if (first === undefined) throw new TypeError('no exhibit')
    const more = graphOf({
      ...refugee,
      answers: { ...refugee.answers, 'politics.timing': { answer: 'value', value: false, evidence: [{ exhibit: 'silent' }] } },
      exhibits: [...refugee.exhibits, exhibit('idle', 90), exhibit('silent', 91), exhibit('kept', 92, { level: 'C4' })],
    })
    expect(more.unused).toContainEqual({ exhibit: 'idle', number: 90, why: 'nothing' })
    expect(more.unused).toContainEqual({ exhibit: 'silent', number: 91, why: 'facts-only' })
    expect(more.uses.some(({ exhibit }) => exhibit === 'kept')).toBe(false)
  })
})

describe('weak facts', () => {
  it('that are only alleged are told with the claims they carry', () =>
    expect(graph.weak).toContainEqual(
      expect.objectContaining({
        fact: 'politics.pattern',
        why: ['alleged', 'no-page'],
        exhibits: ['un-report'],
        grounds: expect.arrayContaining(['constitution-3.general-context']),
      }),
    ))

  it('that rest on the client’s own words alone are told, by author, by name and by title', () => {
    const told = (author: string, title: string) => {
      const exhibits = refugee.exhibits.map(one => (one.id === 'medical-report' ? { ...one, author, title } : one))
      const was = refugee.answers['rights.torture'] ?? { answer: 'unknown' }
      const answers = { ...refugee.answers, 'rights.torture': { ...was, evidence: [{ exhibit: 'medical-report', page: 1 }] } }
      return graphOf({ ...refugee, exhibits, answers }).weak.find(({ fact }) => fact === 'rights.torture')?.why
    }
    expect(told('The applicant', 'Account')).toEqual(['own-statement'])
    expect(told('Nurmemet TENGRITAGH', 'Account')).toEqual(['own-statement'])
    expect(told('Notary', 'Sworn statement of the applicant')).toEqual(['own-statement'])
    expect(told('Rehabilitation clinic', 'Medical report')).toBeUndefined()
  })

  it('come with those most claims need first', () =>
    expect(graph.weak.map(({ claims }) => claims)).toEqual(graph.weak.map(({ claims }) => claims).toSorted((a, b) => b - a)))
})

describe('cites that lead nowhere', () => {
  it('are none in the example', () => expect(graph.badCites).toEqual([]))

  it('beyond the last page are told in the paper and in the answer', () => {
    const short = graphOf({ ...refugee, exhibits: refugee.exhibits.map(one => (one.id === 'asylum-decision' ? { ...one, pages: 1 } : one)) })
    const beyond = short.badCites.filter(({ why }) => why === 'beyond-last-page')
    expect(beyond.some(({ document, paragraph }) => document === 'deletion-request' && (paragraph ?? 0) > 0)).toBe(true)
    expect(beyond.some(({ fact }) => fact === 'person.roles')).toBe(true)
    expect(beyond.every(({ exhibit }) => exhibit === 'asylum-decision')).toBe(true)
  })

  it('into a number that moved, or an exhibit that is gone, are told', () => {
    const claims = claimsOf([{ document: 'deletion-request', draft: draftOf(refugee).draft }], grounds)
    const moved = claimGraph({ ...refugee, exhibits: refugee.exhibits.map(one => (one.id === 'warrant' ? { ...one, number: 88 } : one)) }, claims)
    expect(moved.badCites.every(({ why, exhibit }) => why === 'other-number' && exhibit === 'warrant')).toBe(true)
    expect(moved.badCites.length).toBeGreaterThan(0)
    const gone = claimGraph({ ...refugee, exhibits: refugee.exhibits.filter(({ id }) => id !== 'warrant') }, claims)
    expect(new Set(gone.badCites.map(({ why }) => why))).toEqual(new Set(['no-such-exhibit']))
  })

  it('of unknown length are not guessed at', () => {
    const uncounted = refugee.exhibits.map(({ pages: _, ...one }) => one)
    expect(graphOf({ ...refugee, exhibits: uncounted }).badCites).toEqual([])
  })
})
