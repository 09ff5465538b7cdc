import type { Ports } from '#app/ports.ts'
import type { KitMade } from '#contract/kit.ts'
import { checklistText } from '#core/kit/checklist.ts'
import { base64OfHex, utf8 } from '#core/kit/encode.ts'
import type { Kit, KitManifest } from '#core/kit/kit.ts'
import { kitPage } from '#core/kit/page/page.ts'
import { script } from '#core/kit/page/script.ts'
import { style } from '#core/kit/page/style.ts'
import { editableName, requestName } from '#core/kit/safe-name.ts'

/** Page, list and papers as files, with the hash of each; `kit.json` names all others. */
export const finishKit = async ({ sha256 }: Pick<Ports, 'sha256'>, kit: Kit, pdf: Uint8Array, docx: Uint8Array): Promise<KitMade> => {
  const page = kitPage(kit, { script: base64OfHex(await sha256(utf8(script))), style: base64OfHex(await sha256(utf8(style))) })
  const made = await Promise.all(
    [
      { name: 'kit.html', bytes: utf8(page) },
      { name: requestName, bytes: pdf },
      { name: editableName, bytes: docx },
      { name: 'checklist.txt', bytes: utf8(checklistText(kit)) },
    ].map(async file => ({ ...file, sha256: await sha256(file.bytes) })),
  )
  const copies = kit.attachments.flatMap(({ from, name, sha256, bytes = 0 }) =>
    from === undefined || sha256 === undefined ? [] : [{ from, to: name, sha256, bytes }],
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
    files: [...made, { name: 'kit.json', bytes: json, sha256: await sha256(json) }],
    copies: copies.map(({ from, to, sha256 }) => ({ from, to, sha256 })),
  }
}
