import type { Desk } from '#app/cases/desk.ts'
import type { Handler } from '#app/handler.ts'
import { writeCase } from '#casefile/write.ts'

/** The case as a file anyone can read; its name is the code name in safe letters. */
export const exportCase =
  (desk: Desk): Handler<'case.export'> =>
  async ({ id }) => {
    const subject = (await desk.open(id)).history.case
    const safe = subject.codeName
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
    return { name: `${safe || 'case'}.json`, text: writeCase(subject) }
  }
