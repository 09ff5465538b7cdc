import type { Handler } from '#app/handler.ts'
import { openCase } from '#app/handlers/open-case.ts'
import { compareKit } from '#app/kit/compare-kit.ts'
import { kitSource, ledgerOf, withSubmission } from '#app/kit/ledger.ts'
import type { Ports } from '#app/ports.ts'
import { readJson } from '#casefile/json-text.ts'
import { writeCase } from '#casefile/write.ts'
import { refuse } from '#contract/errors.ts'
import { KitRead } from '#contract/kit.ts'

/** Sets the kit beside its files and the case, and answers with the case file as it is to be written. Changes nothing itself. */
export const recordSubmission =
  (ports: Ports): Handler<'submission.record'> =>
  async ({ case: file, kit: manifest, found, sentOn, receipt, note, anyway }) => {
    const subject = openCase(file)
    const kit = kitFrom(manifest)
    const { files, problems } = compareKit(kit, found, { caseId: subject.id, caseSha256: await ports.sha256(kitSource(subject)), sentOn })
    if (problems.length > 0 && !anyway) throw refuse('kit-differs', { problems })

    const repeated = ledgerOf(subject).submissions.some(one => one.sentOn === sentOn && one.files.join() === files.join())
    if (repeated) throw refuse('submission-repeated', { sentOn })

    const said = [...(note === undefined ? [] : [note]), ...problems.map(({ path, reason }) => `Recorded although ${path}: ${reason}`)]
    const recorded = withSubmission(subject, {
      kind: kit.request,
      sentOn,
      files,
      law: kit.law.version,
      ...(receipt === undefined ? {} : { receipt }),
      ...(said.length === 0 ? {} : { note: said.join('\n') }),
    })
    return { text: writeCase(recorded), ledger: ledgerOf(recorded), notes: said }
  }

const kitFrom = ({ name, text }: { readonly name: string; readonly text: string }): KitRead => {
  const json = readJson(text)
  const parsed = json.kind === 'malformed' ? undefined : KitRead.safeParse(json.value)
  if (parsed?.success) return parsed.data
  throw refuse('kit-unreadable', { name })
}
