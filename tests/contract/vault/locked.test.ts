import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type OperationName, operations } from '#contract/operations.ts'
import { scratch } from './tools.ts'
import { passphrase, withExhibit, withVault } from './two-vaults.ts'

/** How each operation is asked for a case that is in the vault; null for what concerns no vault, or is its door. A new operation has to take its place here. */
const asked = (id: string, exhibit: string, file: string, recipient: string): { readonly [N in OperationName]: object | null } => {
  const at = { case: { id }, asOf: '2026-11-23' }
  const one = { id, exhibit, file }
  return {
    'vault.state': null,
    'vault.create': null,
    'vault.offer-passphrase': null,
    'vault.unlock': null,
    'vault.lock': null,
    'vault.restore': null,
    'vault.rehearse': { words: 'word '.repeat(24) },
    'vault.renew-recovery': {},
    'vault.change-passphrase': { secret: { passphrase }, next: `${passphrase} again` },
    'vault.check': {},
    'vault.backup': { out: '/nowhere/at/all' },
    'vault.drill': { given: 'x', secret: { passphrase } },
    'vault.travel': { cases: [id], passphrase, out: '/nowhere/at/all' },
    'vault.key': {},
    'colleague.list': {},
    'colleague.add': { name: 'Ben', key: recipient },
    'colleague.remove': { recipient },
    'exchange.send': { id, to: recipient, part: 'whole', pseudonymised: false, files: false, out: '/nowhere/at/all' },
    'exchange.read': { given: 'x' },
    'exchange.accept': { given: 'x', accept: [] },
    'settings.read': null,
    'settings.write': null,
    'case.list': {},
    'case.find': { words: 'warrant' },
    'case.create': { codeName: 'HERON' },
    'case.open': { id },
    'case.change': { id, step: 1, changes: [{ kind: 'describe', note: 'x' }] },
    'case.undo': { id, step: 1 },
    'case.redo': { id, step: 1 },
    'case.history': { id },
    'case.as-it-was': { id, step: 1 },
    'case.restore': { id, step: 1, to: 1 },
    'case.duplicate': { id, codeName: 'HERON' },
    'case.import': { file: { name: 'case.json', text: readFileSync('examples/activist-abroad.json', 'utf8') } },
    'case.export': { id },
    'case.versions': { id },
    'case.settle': { id, head: 'a'.repeat(64) },
    'case.remove': { id },
    'case.put-back': { id },
    'case.purge': { id },
    'case.assess': at,
    'paper.draft': { ...at, document: 'deletion-request', language: 'en' },
    'case.check': { ...at, request: 'deletion' },
    'case.context': at,
    'case.calendar': at,
    'kit.build': { ...at, for: 'deletion', language: 'en' },
    'kit.pack': { id, task: 't', asOf: '2026-11-23', for: 'deletion', language: 'en' },
    'submission.record': { case: { id }, kit: { name: 'k', text: '{}' }, found: [], sentOn: '2026-11-23', anyway: false, clocks: false },
    'submission.keep': { id, step: 1, sent: { request: 'deletion' }, sentOn: '2026-11-23', anyway: false, clocks: false },
    'submission.list': { case: { id } },
    'case.consistency': at,
    'case.receipt': at,
    'exhibit.add': { id, step: 1, file, name: 'a.pdf' },
    'exhibit.examine': one,
    'exhibit.copy': one,
    'exhibit.original': one,
    'exhibit.drop-file': { ...one, step: 1 },
    'evidence.plan': at,
    'pack.build': { id, asOf: '2026-11-23', task: 't', options: { for: 'ccf' } },
    'pack.make': null,
    'pack.cancel': null,
    'pack.check': null,
    'paper.list': null,
    'law.export': null,
    'law.impact': null,
    'law.list': null,
    'benchmark.run': null,
  }
}

it('after locking, no operation gives or keeps anything of the vault, by whatever was open before', async () => {
  const app = await withVault(scratch(), 'vault')
  const { ask, dispatch, key } = app
  const { id, file } = await withExhibit(app, 'HERON', 'Judgment', Buffer.from('x'))
  await ask('case.open', { id })
  await ask('vault.lock', {})
  for (const [operation, input] of Object.entries(asked(id, 'exhibit-1', file.id, key.recipient))) {
    if (input === null) continue
    const reply = await dispatch({ operation, input })
    expect([operation, reply.kind === 'refused' ? reply.refusal.code : 'done']).toEqual([operation, 'vault-locked'])
  }
  expect(Object.keys(asked('', '', '', '')).toSorted()).toEqual(Object.keys(operations).toSorted())
  expect(await ask('vault.state', {})).toEqual({ kind: 'locked' })
})
