import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// The pictures of the README, made from an invented case. Needs poppler's pdftoppm.

const folder = mkdtempSync(join(tmpdir(), 'recourse-pictures-'))
const run = (command: string, ...args: readonly string[]) => {
  if (spawnSync(command, [...args], { stdio: 'inherit' }).status !== 0) process.exit(1)
}

try {
  mkdirSync('docs/pictures', { recursive: true })
  const example = 'examples/recognised-refugee.json'
  run(process.execPath, 'bin/recourse.js', 'print', example, '--documents', 'deletion-request', 'client-briefing', '--out', folder, '--as-of', '2026-11-23')
  for (const [paper, page] of [
    ['deletion-request', '1'],
    ['deletion-request', '3'],
    ['client-briefing', '1'],
  ] as const)
    run('pdftoppm', '-png', '-r', '70', '-f', page, '-l', page, '-singlefile', join(folder, `${paper}.pdf`), join('docs/pictures', `${paper}-${page}`))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
