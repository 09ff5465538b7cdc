import type { Handler } from '#app/handler.ts'
import { openCase } from '#app/handlers/open-case.ts'
import { chronologyOf } from '#core/chronology/chronology.ts'
import { consistencyOf } from '#core/consistency/consistency.ts'
import { lawPack } from '#law/index.ts'

export const findDiscrepancies: Handler<'case.consistency'> = async ({ case: file, asOf }) => {
  const subject = openCase(file)
  const { catalogue } = lawPack
  return { chronology: chronologyOf(subject, catalogue), discrepancies: consistencyOf(subject, { catalogue, asOf }) }
}
