import type { Going } from '#app/evidence/make-pack.ts'
import { everyInner } from '#app/evidence/to-bind.ts'
import type { PackFile } from '#app/evidence-port.ts'
import type { Ports } from '#app/ports.ts'
import type { ManifestFile } from '#core/evidence/manifest.ts'
import { verifyPageName } from '#core/evidence/verify-page.ts'

/** The files of a pack beside its volumes, as its manifest lists them. */
export const hashedFiles = (ports: Ports, { going }: Going, files: readonly PackFile[]): Promise<readonly ManifestFile[]> => {
  const read = going.flatMap(one => one.files.flatMap(({ read: of }) => (of === undefined ? [] : [of, ...everyInner(of)])))
  return Promise.all(
    files.map(async file => {
      const what = whatIs[file.name] ?? 'a file of an exhibit, as it was brought'
      if ('bytes' in file) return { name: file.name, what, bytes: file.bytes.length, sha256: await ports.sha256(file.bytes) }
      const { bytes = 0, sha256 = '' } = read.find(({ place }) => place === file.place) ?? {}
      return { name: file.name, what, bytes, sha256 }
    }),
  )
}

const whatIs: { readonly [name: string]: string } = {
  'index.docx': 'the index, to be edited',
  'index.pdf': 'the index',
  'changes.pdf': 'what changed since the last pack',
  'request.pdf': 'the request, with links into the bundle',
  'verification-report.pdf': 'what was checked',
  [verifyPageName]: 'checks this pack without a network',
}
