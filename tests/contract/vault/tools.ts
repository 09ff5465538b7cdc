import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

export const has = (command: string): boolean => spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined

/** A folder that is gone when the test is over. */
export const scratch = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-vault-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export { create, hostOf, passphrase, unlock } from './outside-vitest.ts'

/**
 * The age tool at a terminal of its own, for it takes a passphrase from nowhere else: its exit status and what it wrote to `-o`. `answers`
 * are typed one after another, each when something is asked.
 */
export const ageAtTerminal = (args: readonly string[], answers: readonly string[]) =>
  spawnSync('python3', ['-c', typist, JSON.stringify(answers), 'age', ...args], { encoding: 'utf8', timeout: 60_000 })

const typist = `
import json, os, pty, sys
answers = json.loads(sys.argv[1])
pid, fd = pty.fork()
if pid == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
said = b''
while True:
    try:
        piece = os.read(fd, 4096)
    except OSError:
        break
    if not piece:
        break
    said += piece
    if answers and b'passphrase' in said.lower() and said.rstrip(b' ').endswith(b':'):
        os.write(fd, (answers.pop(0) + '\\n').encode())
        said = b''
_, status = os.waitpid(pid, 0)
sys.stdout.buffer.write(said)
sys.exit(os.waitstatus_to_exitcode(status))
`
