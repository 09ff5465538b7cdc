import type { KeptInVault } from '#app/exchange/kept.ts'
import type { Handler } from '#app/handler.ts'
import type { Ports } from '#app/ports.ts'
import { refuse } from '#contract/errors.ts'
import type { Colleague } from '#contract/exchange-replies.ts'
import type { Kept } from '#contract/kept.ts'

export const showKey =
  ({ vault }: Ports): Handler<'vault.key'> =>
  () =>
    vault.publicKey()

export const listColleagues =
  (ports: Ports, kept: KeptInVault): Handler<'colleague.list'> =>
  async () =>
    colleaguesOf(ports, await kept.read())

/** A key that is there already gets the new name. The vault's own key is nobody's. */
export const addColleague =
  (ports: Ports, kept: KeptInVault): Handler<'colleague.add'> =>
  async ({ name, key }) => {
    const found = ports.vault.keyIn(key)
    if (found === undefined || found.recipient === (await ports.vault.publicKey()).recipient) throw refuse('key-unreadable', {})
    const { recipient } = found
    const one = { name, recipient, addedAt: ports.now() }
    return colleaguesOf(ports, await kept.change(so => ({ ...so, colleagues: [...so.colleagues.filter(other => other.recipient !== recipient), one] })))
  }

export const removeColleague =
  (ports: Ports, kept: KeptInVault): Handler<'colleague.remove'> =>
  async ({ recipient }) =>
    colleaguesOf(ports, await kept.change(so => ({ ...so, colleagues: so.colleagues.filter(other => other.recipient !== recipient) })))

const colleaguesOf = ({ vault }: Ports, { colleagues }: Kept): readonly Colleague[] =>
  colleagues
    .flatMap(one => {
      const key = vault.keyIn(one.recipient)
      return key === undefined ? [] : [{ ...one, fingerprint: key.fingerprint }]
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
