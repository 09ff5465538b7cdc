import type { Handler } from '#app/handler.ts'
import { openCase } from '#app/handlers/open-case.ts'
import { checkBefore } from '#app/kit/check-before.ts'
import { kitSource } from '#app/kit/ledger.ts'
import type { Ports } from '#app/ports.ts'
import { refuse } from '#contract/errors.ts'
import { assess } from '#core/assessment/assess.ts'
import { matchAnnexes } from '#core/kit/annex-files.ts'
import { assembleKit, measured } from '#core/kit/assemble.ts'
import { checklistText } from '#core/kit/checklist.ts'
import { base64OfHex, utf8 } from '#core/kit/encode.ts'
import { findingsOfDraft, findingsOfPreflight, once, tooLong } from '#core/kit/findings.ts'
import type { FormRequest } from '#core/kit/form.ts'
import type { Attachment, KitFinding, KitManifest } from '#core/kit/kit.ts'
import { kitPage } from '#core/kit/page/page.ts'
import { script } from '#core/kit/page/script.ts'
import { style } from '#core/kit/page/style.ts'
import { annexesOf } from '#core/kit/paper-text.ts'
import { editableName, requestName } from '#core/kit/safe-name.ts'
import { speakerOf } from '#core/law/explain.ts'
import { indexOf, readerOf } from '#core/law/reader.ts'
import type { RequestKind } from '#core/preflight/input.ts'
import { lawPack } from '#law/index.ts'
import { profile } from '#law/procedure/index.ts'
import { templateOf } from '#templates/index.ts'
import { filed, levelOf } from '#templates/parts/disclosure.ts'
import { english } from '#templates/parts/en/voice.ts'

/** Composes the paper, checks all that would be sent, and answers with a kit. What blocks is told at once, and nothing is made. */
export const buildKit =
  (ports: Ports): Handler<'kit.build'> =>
  async ({ case: file, asOf, alert, for: wanted, language, annexes: files }) => {
    const whole = openCase(file, alert)
    const request = requestOf(wanted)
    const { document } = request
    const template = templateOf(document)
    if (template === undefined) throw refuse('document-missing', { request: wanted, document })
    if (!template.languages.includes(language)) throw refuse('language-unknown', { language, document, known: template.languages })

    const assessment = assess(whole, lawPack, { asOf, ...(alert === undefined ? {} : { alert }) })
    const draft = template.compose({ case: whole, assessment, law: lawPack, asOf, language })
    const pdf = await drawn('pdf', () => ports.toPdf(draft.letter))
    const docx = await drawn('docx', () => ports.toDocx(draft.letter))

    const subject = filed(whole, lawPack.catalogue)
    const speaker = speakerOf(lawPack.catalogue)
    const challenged = assessment.alert.id
    const reader = readerOf(indexOf(lawPack.catalogue), subject, { asOf, trust: 'as-alleged', ...(challenged === undefined ? {} : { alert: challenged }) })
    const numbers = new Map(subject.exhibits.map(({ id, number }) => [number, id]))
    const listed = new Set([...annexesOf(draft.letter, numbers), ...(request.filedAs === undefined ? [] : exhibitsBehind(profile.portal.attach))])
    const { attachments: annexes, findings: found } = matchAnnexes(
      subject.exhibits.filter(({ id }) => listed.has(id)),
      whole.exhibits,
      files,
    )
    const attachments: readonly Attachment[] = [
      { name: requestName, kind: 'request', title: template.title, pages: pdf.pages, bytes: pdf.bytes.length, sha256: await ports.sha256(pdf.bytes) },
      ...annexes,
    ]
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
      unknown: profile.unknown.filter(({ id }) => unknownOfPortal.includes(id)).map(({ says, meanwhile }) => ({ says, meanwhile })),
      source: {
        reader,
        speaker,
        levelOf: ({ fact, answer }) => levelOf(fact, speaker.factOf(fact), answer),
        days: english.day,
        letter: draft.letter,
        request: wanted,
        attachments,
      },
      sources: lawPack.sources,
      pages,
      annexes: measured(annexes.length, request.annexes, lawPack.sources),
    })
    const page = kitPage(kit, { script: base64OfHex(await ports.sha256(utf8(script))), style: base64OfHex(await ports.sha256(utf8(style))) })
    const made = await Promise.all(
      [
        { name: 'kit.html', bytes: utf8(page) },
        { name: requestName, bytes: pdf.bytes },
        { name: editableName, bytes: docx },
        { name: 'checklist.txt', bytes: utf8(checklistText(kit)) },
      ].map(async one => ({ ...one, sha256: await ports.sha256(one.bytes) })),
    )
    const copies = annexes.flatMap(({ from, name, sha256, bytes }) =>
      from === undefined || sha256 === undefined ? [] : [{ from, to: name, sha256, bytes: bytes ?? 0 }],
    )
    const manifest: KitManifest = {
      ...kit,
      files: [
        ...made.map(({ name, bytes, sha256 }) => ({ name, bytes: bytes.length, sha256 })),
        ...copies.map(({ to, bytes, sha256 }) => ({ name: to, bytes, sha256 })),
      ],
    }
    const json = utf8(`${JSON.stringify(manifest, null, 2)}\n`)
    return {
      kit: manifest,
      files: [...made, { name: 'kit.json', bytes: json, sha256: await ports.sha256(json) }],
      copies: copies.map(({ from, to, sha256 }) => ({ from, to, sha256 })),
    }

    function exhibitsBehind(facts: readonly string[]): readonly string[] {
      return facts.flatMap(fact => reader.read(fact).answer?.evidence ?? []).map(({ exhibit }) => exhibit)
    }

    async function drawn<T>(format: string, draw: () => Promise<T>): Promise<T> {
      try {
        return await draw()
      } catch (cause) {
        throw refuse('paper-failed', { document, format, detail: cause instanceof Error ? cause.message : 'the writer failed' }, { cause })
      }
    }
  }

const requestOf = (wanted: RequestKind): FormRequest => {
  const request = profile.portal.requests.find(({ id }) => id === wanted)
  if (request === undefined) throw new TypeError(`The profile has no request ${wanted}`)
  return request
}

const unknownOfPortal: readonly string[] = ['portal-fields', 'file-limits', 'poa-original', 'esignature', 'appendix-definition', 'page-count-scope']

const problemOf = ({ id, place, says, mend }: KitFinding) => ({ path: `${id} ${place}`, pointer: '', reason: says, remedy: mend })
