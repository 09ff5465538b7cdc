import { describe, expect, it } from 'vitest'
import type { FormBox, PortalForm } from '#core/kit/form.ts'
import { stages } from '#core/kit/form.ts'
import type { Expression } from '#core/law/expression.ts'
import { catalogue } from '#law/facts/index.ts'
import { profile } from '#law/procedure/index.ts'

const portal: PortalForm = profile.portal
const groups: { readonly [group: string]: { readonly facts: object } } = catalogue.groups
const known = new Set([...Object.keys(catalogue.facts), ...Object.values(groups).flatMap(({ facts }) => Object.keys(facts))])

const factsIn = (expression: Expression): readonly string[] => [...JSON.stringify(expression).matchAll(/"fact":"([^"]+)"/g)].flatMap(([, fact]) => fact ?? [])

const factsOf = ({ fill, when }: FormBox): readonly string[] => [
  ...('facts' in fill ? fill.facts : []),
  ...(fill.kind === 'choose' ? fill.options.flatMap(option => factsIn(option.when)) : []),
  ...(when === undefined ? [] : factsIn(when)),
]

describe('the form of the Portal', () => {
  it.each(portal.boxes.map(box => [box.id, box] as const))('%s reads facts that exist, within their group', (_, box) => {
    for (const fact of factsOf(box)) expect(known, fact).toContain(fact)
    if (box.fill.kind === 'items') for (const fact of box.fill.facts) expect(groups[box.fill.group]?.facts, fact).toHaveProperty([fact])
  })

  it('gives each box and step an id of its own and each box a block', () => {
    for (const ids of [portal.boxes.map(({ id }) => id), portal.steps.map(({ id }) => id)]) expect(new Set(ids).size).toBe(ids.length)
    const blocks = portal.blocks.map(({ id }) => id)
    for (const { id, block } of portal.boxes) expect(blocks, id).toContain(block)
  })

  it('has a paper, limits and steps for every request', () => {
    expect(portal.requests.map(({ id }) => id)).toEqual(['access', 'deletion', 'correction', 'revision', 'provisional-measures'])
    for (const { id } of portal.requests)
      for (const stage of stages)
        expect(
          portal.steps.some(step => step.stage === stage && (step.for?.includes(id) ?? true)),
          `${id} ${stage}`,
        ).toBe(true)
  })

  it('keeps whereabouts, family and the representative’s data on screens for the CCF', () => {
    const guarded = portal.boxes.filter(box => factsOf(box).some(fact => /^(?:applicant\.(?:country|address|parents)|submitter\.)/.test(fact)))
    expect(guarded.length).toBeGreaterThan(8)
    for (const { id, reach } of guarded) expect(reach, id).toBe('ccf')
  })

  it('names only facts of identity and authority as always attached, and gaps the profile knows', () => {
    for (const fact of portal.attach) expect(known).toContain(fact)
    const gaps = profile.unknown.map(({ id }): string => id)
    for (const id of portal.unknown) expect(gaps).toContain(id)
  })

  it('types the same words for the type as the request is filed under', () => {
    const type = portal.boxes.find(({ id }) => id === 'request-type')
    if (type?.fill.kind !== 'fixed') throw new Error('no type')
    for (const { id, filedAs } of portal.requests) expect(type.fill.text[id], id).toBe(filedAs)
  })
})
