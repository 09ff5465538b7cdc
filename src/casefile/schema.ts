import * as z from 'zod'
import { answerTo } from '#casefile/answer.ts'
import { draftKept } from '#casefile/draft-kept.ts'
import { custodyEntry, exhibit } from '#casefile/exhibit.ts'
import { idText, note, textOf } from '#casefile/values.ts'
import { weighing } from '#casefile/weighing.ts'
import type { Case } from '#core/case/case.ts'
import type { Catalogue, FactGroup, Facts } from '#core/law/fact.ts'
import { catalogue } from '#law/facts/index.ts'

// The case file, made from the fact catalogue. References between its parts are checked in `links.ts`.

export const format = 'recourse-case'

/** The version this app writes, and the newest it reads. */
export const version = 1

const answersTo = (facts: Facts) => z.strictObject(mapValues(facts, fact => answerTo(fact).exactOptional().meta({ description: fact.asks })))

const schemaOf = ({ facts, groups }: Catalogue): z.ZodType<Case> => {
  const groupOf = (group: FactGroup) =>
    z
      .strictObject({ complete: z.boolean().exactOptional(), items: z.array(z.strictObject({ id: idText, answers: answersTo(group.facts) })) })
      .exactOptional()
      .meta({ description: group.asks })
  const file = z.strictObject({
    format: z.literal(format),
    version: z.literal(version),
    id: idText,
    codeName: textOf(100),
    challenges: idText.exactOptional(),
    answers: answersTo(facts),
    groups: z.strictObject(mapValues(groups, groupOf)),
    exhibits: z.array(exhibit),
    weighings: z.array(weighing),
    note: note.exactOptional(),
    drafts: z.record(idText, draftKept).exactOptional(),
    custody: z.array(custodyEntry).exactOptional(),
  })
  // seam: an object made from a catalogue has no static keys; the round-trip test holds it to the type
  return file.meta({ title: 'Recourse case file' }) as unknown as z.ZodType<Case>
}

export const caseSchema = schemaOf(catalogue)

function mapValues<V, R>(record: { readonly [key: string]: V }, to: (value: V) => R): { [key: string]: R } {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]))
}
