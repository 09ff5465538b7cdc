import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

// The whole job for every example case, into out/demo/: assessment, calendar, the two requests and the client's own sheets. Uses the
// command line only.

const out = join('out', 'demo')
const papers = ['access-request', 'deletion-request']
const clientSheets = ['client-briefing', 'travel-card', 'detention-sheet', 'risk-note']

/** The day the examples are assessed as of, so that the demo prints the same on any day. */
const asOf = '2026-11-23'

const recourse = (...args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/recourse.js', ...args], { encoding: 'utf8' })
  if (status !== 0) {
    process.stderr.write(stderr)
    process.exit(status ?? 1)
  }
  return stdout
}

rmSync(out, { recursive: true, force: true })
const cases = readdirSync('examples').filter(name => name.endsWith('.json'))
for (const file of cases) {
  const path = join('examples', file)
  const folder = join(out, basename(file, '.json'))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'assessment.txt'), recourse('assess', path, '--as-of', asOf, '--explain'))
  writeFileSync(join(folder, 'assessment.json'), recourse('assess', path, '--as-of', asOf, '--json'))
  writeFileSync(join(folder, 'calendar.txt'), recourse('calendar', path, '--as-of', asOf))
  writeFileSync(join(folder, 'consistency.txt'), recourse('consistency', path, '--as-of', asOf))
  for (const paper of papers) {
    const report = recourse('draft', path, '--document', paper, '--language', 'en', '--out', folder, '--as-of', asOf)
    writeFileSync(join(folder, `${paper}.txt`), report)
    console.log(`${folder}: ${paper}, ${report.split('\n').find(line => /^\d+ pages?/.test(line)) ?? ''}`)
  }
  recourse('print', path, '--documents', ...clientSheets, '--out', join(folder, 'for-the-client'), '--as-of', asOf)
}
console.log(`\n${cases.length} cases. Open ${join(out, 'recognised-refugee', 'deletion-request.pdf')} first.`)
