import { compareKit } from '#app/kit/compare-kit.ts'
import { kitSource, ledgerOf, recordingOf } from '#app/kit/ledger.ts'
import type { Ports } from '#app/ports.ts'
import { readJson } from '#casefile/json-text.ts'
import { refuse } from '#contract/errors.ts'
import { KitRead } from '#contract/kit.ts'
import type { Case } from '#core/case/case.ts'
import type { Change } from '#core/case/change.ts'
import { lawPack } from '#law/index.ts'

type NamedText = { readonly name: string; readonly text: string }

/** What was sent: the list of a kit with the files that lie beside it now, or only what it was where no kit was used. */
export type WhatWasSent =
  | { readonly kit: NamedText; readonly found: readonly { readonly name: string; readonly sha256: string }[] }
  | { readonly request: KitRead['request'] }

type How = {
  readonly sentOn: string
  readonly receipt?: string | undefined
  readonly note?: string | undefined
  readonly anyway: boolean
  readonly clocks: boolean
}

/** The change that records a submission, with what differed from the kit as it was built. Refuses differences unless told to record anyway. */
export const recordingFrom = async (
  ports: Pick<Ports, 'sha256'>,
  subject: Case,
  sent: WhatWasSent,
  { sentOn, receipt, note, anyway, clocks }: How,
): Promise<{ readonly change: Change; readonly notes: readonly string[] }> => {
  const { kind, law, files, problems } = 'kit' in sent ? await compared(ports, subject, sent, sentOn) : withoutKit(sent.request)
  if (problems.length > 0 && !anyway) throw refuse('kit-differs', { problems })

  const before = ledgerOf(subject).submissions.filter(one => one.sentOn === sentOn && one.files.join() === files.join())
  if (files.length > 0 && before.length > 0) throw refuse('submission-repeated', { sentOn })

  const notes = [...(note === undefined ? [] : [note]), ...problems.map(({ path, reason }) => `Recorded although ${path}: ${reason}`)]
  const change = recordingOf(
    subject,
    { kind, sentOn, files, law, ...(receipt === undefined ? {} : { receipt }), ...(notes.length === 0 ? {} : { note: notes.join('\n') }) },
    { clocks },
  )
  return { change, notes }
}

const compared = async (
  ports: Pick<Ports, 'sha256'>,
  subject: Case,
  { kit: list, found }: Extract<WhatWasSent, { readonly kit: NamedText }>,
  sentOn: string,
) => {
  const kit = kitFrom(list)
  const caseSha256 = await ports.sha256(kitSource(subject))
  return { kind: kit.request, law: kit.law.version, ...compareKit(kit, found, { caseId: subject.id, caseSha256, sentOn }) }
}

const withoutKit = (kind: KitRead['request']) => ({ kind, law: lawPack.version, files: [], problems: [] })

const kitFrom = ({ name, text }: NamedText): KitRead => {
  const json = readJson(text)
  const parsed = json.kind === 'malformed' ? undefined : KitRead.safeParse(json.value)
  if (parsed?.success) return parsed.data
  throw refuse('kit-unreadable', { name })
}
