import type { Desk } from '#app/cases/desk.ts'
import { custodyLines } from '#app/evidence/with-custody.ts'
import type { KeptInVault } from '#app/exchange/kept.ts'
import type { LastStates } from '#app/exchange/last-states.ts'
import type { Handler } from '#app/handler.ts'
import type { Ports } from '#app/ports.ts'
import type { Packed } from '#app/vault-port.ts'
import type { ExchangeFile } from '#contract/exchange-file.ts'
import type { Case } from '#core/case/case.ts'
import { partOf } from '#core/exchange/open-part.ts'
import { pseudonymised } from '#core/exchange/pseudonymise.ts'
import type { ExchangeScope } from '#core/exchange/scope.ts'
import { utf8 } from '#core/kit/encode.ts'
import { catalogue } from '#law/facts/index.ts'

/** A case, or what may be seen of it, sealed for one colleague: a tar of exchange.json and the files of its exhibits, in a standard age file. */
export const sendExchange =
  (ports: Ports, desk: Desk, kept: KeptInVault, states: LastStates): Handler<'exchange.send'> =>
  async ({ id, to, part, pseudonymised: masked, files: withFiles, out }) => {
    const { case: whole } = (await desk.open(id)).history
    const cut = partOf(whole, { part }, catalogue)
    const subject = masked ? pseudonymised(cut, `case-${ports.randomId().slice(0, 12)}`, catalogue) : withoutFiles(cut, withFiles)
    const files = subject.exhibits.flatMap(exhibit => (exhibit.files ?? []).map(file => ({ exhibit: exhibit.id, path: `files/${file.id}`, ...file })))
    const where = { id, with: to }
    const firm = ports.settings.read().firm.name.trim()
    const exchange: ExchangeFile = {
      format: 'recourse-exchange',
      version: 1,
      at: ports.now(),
      from: { recipient: (await ports.vault.publicKey()).recipient, ...(firm === '' || masked ? {} : { name: firm }) },
      scope: { part, pseudonymised: masked },
      state: states.nameOf(subject),
      base: masked ? null : await states.last(where),
      files: files.map(({ path, sha256, bytes }) => ({ path, sha256, bytes })),
      case: subject,
    }
    const entries = async function* (): AsyncIterable<Packed> {
      const text = utf8(`${JSON.stringify(exchange)}\n`)
      yield { path: 'exchange.json', size: text.length, body: once(text) }
      for (const { path, bytes, id: file } of files) yield { path, size: bytes, body: ports.vault.readExhibit(id, file) }
    }
    const { handed } = await ports.outside.handOut(`exchange-${exchange.at.slice(0, 10)}.recourse.age`, out, async sink => {
      for await (const piece of ports.vault.sealFor(to, entries())) await sink.write(piece)
    })
    if (!masked) {
      await states.keep(where, 'sent', subject)
      const says = `to a colleague, key ${ports.vault.keyIn(to)?.fingerprint.hex ?? ''}`
      await desk.note(id, now =>
        custodyLines(
          ports,
          now,
          files.map(({ exhibit, id: file, sha256 }) => ({ did: 'exported', exhibit, file, sha256, says })),
        ),
      )
    }
    const name = (await kept.read()).colleagues.find(({ recipient }) => recipient === to)?.name ?? to
    return { ...handed, to: name, files: files.length, leftOut: leftOut(whole, subject, { part, pseudonymised: masked }, withFiles) }
  }

const withoutFiles = (subject: Case, withFiles: boolean): Case =>
  withFiles ? subject : { ...subject, exhibits: subject.exhibits.map(({ files: _, ...exhibit }) => exhibit) }

const leftOut = (whole: Case, sent: Case, { part, pseudonymised: masked }: ExchangeScope, withFiles: boolean): readonly string[] => [
  'What is marked C4, and the log of who had the exhibits.',
  ...(part === 'open' ? ['What is marked C3, notes, your own weighings and your words in drafts.'] : []),
  ...(whole.exhibits.length > sent.exhibits.length ? [`${whole.exhibits.length - sent.exhibits.length} of ${whole.exhibits.length} exhibits.`] : []),
  ...(withFiles && !masked ? [] : ['The files of the exhibits: only their descriptions go.']),
  ...(masked
    ? [
        'Names, addresses, numbers and ways to reach people, as far as the case records them; read the text before you send it. States, courts and dates are in it: whoever knows the matter may know whose it is.',
      ]
    : []),
  'Text you typed into open answers is sent as it is, even where it tells of something closed.',
]

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}
