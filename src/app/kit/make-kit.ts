import { composedPaper } from '#app/composed-paper.ts'
import { drawn } from '#app/drawn.ts'
import type { HandlerInput } from '#app/handler.ts'
import { assessedCase } from '#app/handlers/assessed-case.ts'
import { checkBefore } from '#app/kit/check-before.ts'
import { finishKit } from '#app/kit/finish-kit.ts'
import { kitSource } from '#app/kit/ledger.ts'
import { readingOf } from '#app/kit/reading.ts'
import { requestOf } from '#app/kit/request-of.ts'
import type { Ports } from '#app/ports.ts'
import { refuse } from '#contract/errors.ts'
import type { KitMade } from '#contract/kit.ts'
import type { Exhibit } from '#core/case/case.ts'
import { type AnnexFile, type AnnexPlace, matchAnnexes } from '#core/kit/annex-files.ts'
import { assembleKit, measured } from '#core/kit/assemble.ts'
import { findingsOfDraft, findingsOfPreflight, once, tooLong } from '#core/kit/findings.ts'
import type { Attachment, KitFinding } from '#core/kit/kit.ts'
import { annexesOf } from '#core/kit/paper-text.ts'
import { requestName } from '#core/kit/safe-name.ts'
import { lawPack } from '#law/index.ts'
import { profile } from '#law/procedure/index.ts'
import { templateOf } from '#templates/index.ts'

export type Annexes = {
  readonly place: AnnexPlace
  /** The files of these exhibits; undefined where none were offered. */
  readonly of: (exhibits: readonly Exhibit[]) => Promise<readonly AnnexFile[] | undefined>
}

/** Composes the paper, checks all that would be sent, and answers with a kit. What blocks is told at once, and nothing is made. */
export const makeKit = async (ports: Ports, input: Omit<HandlerInput<'kit.build'>, 'annexes'>, annexes: Annexes): Promise<KitMade> => {
  const { asOf, for: wanted, language } = input
  const { subject: whole, assessment } = assessedCase(input)
  const request = requestOf(wanted)
  const { document } = request
  const template = templateOf(document)
  if (template === undefined) throw refuse('document-missing', { request: wanted, document })
  if (!template.languages.includes(language)) throw refuse('language-unknown', { language, document, known: template.languages })

  const challenged = assessment.alert.id
  const draft = composedPaper(ports, template, { subject: whole, assessment, asOf, language })
  const pdf = await drawn(document, 'pdf', () => ports.toPdf(draft.letter))
  const docx = await drawn(document, 'docx', () => ports.toDocx(draft.letter))

  const { subject, ...reading } = readingOf(whole, asOf, challenged)
  const listed = new Set([
    ...annexesOf(draft.letter, new Map(subject.exhibits.map(({ id, number }) => [number, id]))),
    ...(request.filedAs === undefined ? [] : exhibitsBehind(profile.portal.attach)),
  ])
  const wantedAnnexes = subject.exhibits.filter(({ id }) => listed.has(id))
  const { attachments: annexed, findings: found } = matchAnnexes(wantedAnnexes, whole.exhibits, await annexes.of(wantedAnnexes), annexes.place)
  const paper = { name: requestName, title: template.title, pages: pdf.pages, bytes: pdf.bytes.length, sha256: await ports.sha256(pdf.bytes) }
  const attachments: readonly Attachment[] = [{ ...paper, kind: 'request' }, ...annexed]

  const checked = checkBefore({ case: whole, asOf, request: wanted, document, draft, pages: pdf.pages, pdf: pdf.bytes, appendices: [...listed] })
  const pages = measured(pdf.pages, request.pages, lawPack.sources)
  const findings = once([...findingsOfPreflight(checked), ...tooLong(pages, document, checked), ...found, ...findingsOfDraft(draft)])
  const blocking = findings.filter(({ severity }) => severity === 'block')
  if (blocking.length > 0) throw refuse('kit-refused', { request: wanted, problems: blocking.map(problemOf) })

  const kit = assembleKit({
    request,
    form: profile.portal,
    profile,
    language,
    case: {
      id: subject.id,
      codeName: subject.codeName,
      ...(challenged === undefined ? {} : { alert: challenged }),
      sha256: await ports.sha256(kitSource(whole)),
    },
    asOf,
    law: assessment.law,
    findings,
    unknown: profile.unknown.filter(({ id }) => profile.portal.unknown.some(known => known === id)).map(({ says, meanwhile }) => ({ says, meanwhile })),
    source: { ...reading, letter: draft.letter, request: wanted, attachments },
    sources: lawPack.sources,
    pages,
    annexes: measured(annexed.length, request.annexes, lawPack.sources),
  })
  return finishKit(ports, kit, pdf.bytes, docx)

  function exhibitsBehind(facts: readonly string[]): readonly string[] {
    return facts.flatMap(fact => reading.reader.read(fact).answer?.evidence ?? []).map(({ exhibit }) => exhibit)
  }
}

const problemOf = ({ id, place, says, mend }: KitFinding) => ({ path: `${id} ${place}`, pointer: '', reason: says, remedy: mend })
