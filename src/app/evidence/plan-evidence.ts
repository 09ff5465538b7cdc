import { composedPaper } from '#app/composed-paper.ts'
import type { Handler } from '#app/handler.ts'
import { assessedCase } from '#app/handlers/assessed-case.ts'
import type { Ports } from '#app/ports.ts'
import { appendixPlan } from '#core/evidence/appendix-plan.ts'
import { claimGraph } from '#core/evidence/claim-graph.ts'
import { claimsOf } from '#core/evidence/claims.ts'
import { checkCustody } from '#core/evidence/custody.ts'
import { disclosureOf } from '#core/evidence/disclosure.ts'
import { shoppingList } from '#core/evidence/shopping-list.ts'
import { translationsOf } from '#core/evidence/translations.ts'
import { holders } from '#law/evidence/holders.ts'
import { lawPack } from '#law/index.ts'
import { profile } from '#law/procedure/index.ts'
import { templateOf } from '#templates/index.ts'

/** The papers that plead: what they say needs evidence. Others the lawyer worked on are read as well. */
const pleadings = ['deletion-request', 'access-request']

/** Which claim rests on which exhibit, what is missing, how it fits the appendices, and what of it may go to whom. */
export const planEvidence =
  (ports: Ports): Handler<'evidence.plan'> =>
  async input => {
    const { subject, assessment } = assessedCase(input)
    const documents = [...new Set([...pleadings, ...Object.keys(subject.drafts ?? {})])]
    const papers = documents.flatMap(document => {
      const template = templateOf(document)
      return template === undefined ? [] : [{ document, draft: composedPaper(ports, template, { subject, assessment, asOf: input.asOf, language: 'en' }) }]
    })
    const claims = claimsOf(
      papers,
      lawPack.grounds.map(({ id }) => id),
    )
    const graph = claimGraph(subject, claims)
    const { is: limit } = profile.limits.appendices
    return {
      graph,
      shopping: shoppingList({ assessment, catalogue: lawPack.catalogue, claims, weak: graph.weak, holders }),
      appendices: appendixPlan(subject.exhibits, graph.uses, limit.kind === 'at-most' ? { kind: 'at-most', most: limit.most } : { kind: 'unknown' }),
      translations: translationsOf(subject.exhibits, profile.languages),
      forCcf: disclosureOf(subject, 'ccf'),
      forSource: disclosureOf(subject, 'source'),
      custody: checkCustody(subject.custody ?? [], ports.sha256OfText),
    }
  }
