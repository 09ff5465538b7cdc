import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ageAtTerminal, create, has, passphrase, scratch, unlock } from './tools.ts'

const missing = ['age', 'python3'].filter(command => !has(command))

describe.skipIf(missing.length > 0)('a vault and the age tool (skipped where age or python3 is not installed)', () => {
  const filled = async () => {
    const folder = join(scratch(), 'vault')
    const { vault, recovery } = await create(folder)
    const { id } = await vault.createCase({ codeName: 'Heron' }, [{ n: 1 }])
    await vault.append(id, [{ n: 2, says: '被告人' }], { codeName: 'Heron' }, 1)
    await vault.compact(id)
    await vault.append(id, [{ n: 3 }], { codeName: 'Heron' }, 2)
    const bytes = randomBytes(300_000)
    const exhibit = await vault.addExhibit(
      id,
      (async function* () {
        yield bytes
      })(),
    )
    await vault.writeSettings({ firm: 'Chambers' })
    await vault.lock()
    return { folder, id, exhibit, recovery, bytes }
  }

  it('every file opens with the tool and the passphrase alone', async () => {
    const { folder, id, exhibit, bytes } = await filled()
    const key = join(scratch(), 'key.txt')
    const opened = ageAtTerminal(['-d', '-o', key, join(folder, 'identity.age')], [passphrase])
    expect(opened.status, opened.stdout + opened.stderr).toBe(0)
    const decrypted = (path: string) => {
      const { status, stdout, stderr } = spawnSync('age', ['-d', '-i', key, path], { maxBuffer: 1e8 })
      expect(status, `${path} ${stderr}`).toBe(0)
      return stdout
    }
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => statSync(join(folder, path)).isFile())
    const sealed = files.filter(path => path.endsWith('.age') && path !== 'identity.age' && path !== 'recovery.age')
    expect(sealed.map(path => path.replaceAll(id, '<case>').replace(exhibit.id, '<exhibit>')).toSorted()).toEqual([
      'cases/<case>/0000000003.age',
      'cases/<case>/0000000004.age',
      'cases/<case>/before/0000000001.age',
      'cases/<case>/before/0000000002.age',
      'cases/<case>/exhibits/<exhibit>.age',
      'cases/<case>/segment-0000000001-0000000002.age',
      'index.age',
      'settings.age',
    ])
    for (const path of sealed) expect(decrypted(join(folder, path)).length, path).toBeGreaterThan(0)
    expect(decrypted(join(folder, `cases/${id}/exhibits/${exhibit.id}.age`)).equals(bytes)).toBe(true)
    const lines = decrypted(join(folder, `cases/${id}/segment-0000000001-0000000002.age`))
      .toString()
      .trimEnd()
      .split('\n')
    const [first, second] = lines
    expect(JSON.parse(second ?? '')).toMatchObject({
      seq: 2,
      previous: createHash('sha256')
        .update(first ?? '')
        .digest('hex'),
      entries: [{ n: 2, says: '被告人' }],
    })
    expect(JSON.parse(decrypted(join(folder, 'settings.age')).toString())).toEqual({ format: 'recourse-settings', version: 1, value: { firm: 'Chambers' } })
    expect(files.filter(path => !path.endsWith('.age'))).toEqual(['vault.json'])
  })

  it('the sealed identity serves the tool as it is, and a wrong passphrase does not', async () => {
    const { folder } = await filled()
    const to = join(scratch(), 'settings.json')
    const settings = join(folder, 'settings.age')
    expect(ageAtTerminal(['-d', '-i', join(folder, 'identity.age'), '-o', to, settings], ['wrong']).status).not.toBe(0)
    expect(existsSync(to)).toBe(false)
    expect(ageAtTerminal(['-d', '-i', join(folder, 'identity.age'), '-o', to, settings], [passphrase]).status).toBe(0)
    expect(readFileSync(to, 'utf8')).toMatch('Chambers')
  })

  it('the identity on the recovery sheet opens recovery.age with the tool', async () => {
    const { folder, recovery } = await filled()
    const sheet = join(scratch(), 'sheet.txt')
    writeFileSync(sheet, recovery.identityText)
    const { stdout, status } = spawnSync('age', ['-d', '-i', sheet, join(folder, 'recovery.age')], { encoding: 'utf8' })
    expect(status).toBe(0)
    expect(stdout).toMatch(/^AGE-SECRET-KEY-1[A-Z0-9]{58}\n$/)
  })

  it('what the tool seals is read here: the identity with a passphrase, settings and exhibits for its recipient', async () => {
    const { folder, id, exhibit, recovery, bytes } = await filled()
    const work = scratch()
    const sheet = join(work, 'sheet.txt')
    writeFileSync(sheet, recovery.identityText)
    const identity = join(work, 'key.txt')
    writeFileSync(identity, spawnSync('age', ['-d', '-i', sheet, join(folder, 'recovery.age')]).stdout)
    const recipient = spawnSync('age-keygen', ['-y', identity], { encoding: 'utf8' }).stdout.trim()
    const seal = (path: string, plaintext: Uint8Array | string) =>
      expect(spawnSync('age', ['-r', recipient, '-o', join(folder, path)], { input: plaintext }).status).toBe(0)
    seal('settings.age', '{"format":"recourse-settings","version":1,"value":"from the tool"}')
    seal(`cases/${id}/exhibits/${exhibit.id}.age`, bytes)
    const sealed = ageAtTerminal(['-p', '-o', join(folder, 'identity.age'), identity], ['typed at the tool', 'typed at the tool'])
    expect(sealed.status, sealed.stdout).toBe(0)
    const { vault } = await unlock(folder, { passphrase: 'typed at the tool' })
    expect(await vault.readSettings()).toBe('from the tool')
    const { broken } = await vault.check()
    expect(broken.map(({ path }) => path)).toEqual(['identity.age'])
    await vault.lock()
  })
})
