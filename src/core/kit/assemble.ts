import { addDays, type CivilDate } from '#core/civil-date.ts'
import { fillBoxes, isAsked, type Source } from '#core/kit/fill.ts'
import type { FormBasis, FormLimit, FormRequest, PortalForm } from '#core/kit/form.ts'
import type { Basis, Kit, Measured } from '#core/kit/kit.ts'
import type { SourceId, Source as WhereRead } from '#core/law/provision.ts'

type Dated = { readonly id: string; readonly checkedOn: CivilDate; readonly staleAfterDays: number }

export type Parts = Pick<Kit, 'language' | 'case' | 'asOf' | 'law' | 'findings'> & {
  readonly request: FormRequest
  readonly form: PortalForm
  readonly profile: Dated
  readonly unknown: Kit['unknown']
  readonly source: Omit<Source, 'basisOf'>
  readonly sources: { readonly [id: SourceId]: WhereRead }
  readonly pages: Measured
  readonly annexes: Measured
}

/** The kit as data. Pure: the same parts give a deeply equal kit. */
export const assembleKit = (parts: Parts): Kit => {
  const { request, form, profile, source, sources, asOf } = parts
  const fields = fillBoxes(form.boxes, { ...source, basisOf: of => basisOf(of, sources) })
  return {
    format: 'recourse-kit',
    version: 1,
    request: request.id,
    title: request.title,
    ...(request.filedAs === undefined ? {} : { filedAs: request.filedAs }),
    language: parts.language,
    case: parts.case,
    asOf,
    law: parts.law,
    profile: { id: profile.id, checkedOn: profile.checkedOn, stale: addDays(profile.checkedOn, profile.staleAfterDays) < asOf },
    blocks: form.blocks.filter(({ id }) => fields.some(({ block }) => block === id)),
    fields,
    attachments: source.attachments,
    pages: parts.pages,
    annexes: parts.annexes,
    steps: form.steps.filter(step => isAsked(step, source)).map(step => ({ id: step.id, stage: step.stage, says: step.says, basis: basisOf(step, sources) })),
    findings: parts.findings,
    unknown: parts.unknown,
  }
}

export const measured = (count: number, limit: FormLimit, sources: Parts['sources']): Measured => ({
  title: limit.title,
  count,
  ...(limit.is.kind === 'at-most' ? { most: limit.is.most } : {}),
  basis: basisOf(limit, sources),
})

const basisOf = ({ verification, sources: ids, caveat }: FormBasis, sources: Parts['sources']): Basis => ({
  verification,
  sources: ids.map(id => {
    const read = sources[id]
    if (read === undefined) return id
    return [...(id === 'own' || id === 'memory' ? [] : [read.site]), read.title, ...(read.date === undefined ? [] : [read.date])].join(', ')
  }),
  ...(caveat === undefined ? {} : { caveat }),
})
