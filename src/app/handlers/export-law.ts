import type { Handler } from '#app/handler.ts'
import type { Ports } from '#app/ports.ts'
import { writePack } from '#core/receipt/pack-file.ts'
import { lawPack } from '#law/index.ts'

export const exportLaw =
  (ports: Ports): Handler<'law.export'> =>
  async () => ({ version: lawPack.version, text: writePack(lawPack, ports.sha256OfText) })
