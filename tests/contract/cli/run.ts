import { spawnSync } from 'node:child_process'

/** The command line as a user starts it. */
export const recourse = (...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/recourse.js', ...args], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
  return { status, stdout, stderr }
}
