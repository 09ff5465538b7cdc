import type { Desk } from '#app/cases/desk.ts'
import { listedOf } from '#app/cases/summary.ts'
import type { Handler } from '#app/handler.ts'
import type { Ports } from '#app/ports.ts'

/** The vault as one file. Its name says the day and nothing else. */
export const backUp =
  ({ vault, outside, now }: Ports): Handler<'vault.backup'> =>
  async ({ out }) => {
    const { handed, value } = await outside.handOut(`backup-${now().slice(0, 10)}.tar`, out, sink => vault.backup(sink))
    return { ...handed, cases: value.cases, files: value.files }
  }

export const drill =
  ({ vault, outside }: Ports): Handler<'vault.drill'> =>
  async ({ given, secret }) => {
    const tried = await vault.drill(outside.given(given), secret)
    const names = new Map((await vault.listCases()).map(stored => [stored.id, listedOf(stored).codeName]))
    return { ...tried, apart: tried.apart.map(one => ({ ...one, codeName: names.get(one.id) ?? 'a case that is not in the vault' })) }
  }

export const restore =
  ({ vault, outside }: Ports, desk: Pick<Desk, 'clear'>): Handler<'vault.restore'> =>
  async ({ given, secret }) => {
    desk.clear()
    const restored = await vault.restore(outside.given(given), secret)
    return { ...restored, broken: (await vault.check()).broken }
  }

/** What is true of the copy was looked up in it; what nobody can look up is said. */
export const travel =
  ({ vault, outside, now }: Ports): Handler<'vault.travel'> =>
  async ({ cases, passphrase, out }) => {
    const ids = [...new Set(cases)]
    if (out !== undefined) {
      const made = await vault.travel(ids, passphrase, { folder: out })
      return { ...made, name: out, path: out, bytes: 0, ...said(made.cases) }
    }
    const { handed, value } = await outside.handOut(`travel-${now().slice(0, 10)}.tar`, undefined, sink => vault.travel(ids, passphrase, { sink }))
    return { ...handed, ...value, ...said(value.cases) }
  }

const said = (cases: number) => ({
  verified: [
    `The new vault holds ${cases} ${cases === 1 ? 'case' : 'cases'} with their history and exhibits. Every file in it was opened again.`,
    'No other case, no colleague’s key and no setting of this vault is in it. It has a key, a passphrase and a recovery sheet of its own.',
  ],
  cannotVerify: [
    'Other copies: the vault you leave at home, its backups, and folders that are synchronised to another machine.',
    'What a disk keeps of deleted files. SSDs move data about; deleting is not erasing.',
    'Traces of the app and of other programs on the machine you take: lists of recent files, swap, the folder the app uses.',
    'Papers, mails and exports made of the case outside the vault.',
    'Whoever can make you open it sees what is in it. Take no case you do not need.',
  ],
})
