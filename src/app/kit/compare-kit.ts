import type { Problem } from '#casefile/problem.ts'
import type { KitRead } from '#contract/kit.ts'
import { signedName } from '#core/kit/safe-name.ts'

type Found = { readonly name: string; readonly sha256: string }

type Beside = { readonly caseId: string; readonly caseSha256: string; readonly sentOn: string }

/** Safe name and hash of every file that counts as sent, and all that differs from the kit as it was built. */
export const compareKit = (kit: KitRead, found: readonly Found[], { caseId, caseSha256, sentOn }: Beside) => {
  const hashOf = (name: string) => found.find(file => file.name === name)?.sha256
  const sent = kit.attachments.flatMap(({ name }) => {
    const signed = hashOf(signedName(name))
    const plain = hashOf(name)
    return signed !== undefined ? [line(signedName(name), signed)] : plain === undefined ? [] : [line(name, plain)]
  })
  const built = kit.files.filter(({ name }) => kit.attachments.some(one => one.name === name))
  const problems: readonly Problem[] = [
    ...(kit.case.id === caseId
      ? []
      : [problem('The case', 'the kit was built from another case file.', 'Name the case file it was built from, or the right kit.')]),
    ...(kit.case.id === caseId && kit.case.sha256 !== caseSha256
      ? [problem('The case', 'it was changed after the kit was built.', 'If this kit is what was sent, record it anyway; otherwise build the kit anew.')]
      : []),
    ...(sentOn < kit.asOf ? [problem('The day', `the kit was made on ${kit.asOf}, after the day given.`, 'Correct the day, or record it anyway.')] : []),
    ...built.flatMap(({ name, sha256 }) => {
      const now = hashOf(name)
      if (now === undefined) return [problem(name, 'it is no longer in the kit’s folder.', 'Put it back, or record anyway what is there.')]
      return now === sha256 ? [] : [problem(name, 'it was changed after the kit was built.', 'Put the original back, or record it anyway as it is now.')]
    }),
    ...kit.attachments
      .filter(({ name }) => !built.some(file => file.name === name) && hashOf(name) === undefined && hashOf(signedName(name)) === undefined)
      .map(({ name }) => problem(name, 'there is no such file in the kit’s folder.', 'Save the file that was sent under this name, or record anyway.')),
  ]
  return { files: sent, problems }
}

const line = (name: string, sha256: string): string => `${name} sha256:${sha256}`

const problem = (path: string, reason: string, remedy: string): Problem => ({ path, pointer: '', reason, remedy })
