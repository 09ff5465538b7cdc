import { z } from 'zod'
import { changeSchema } from '#casefile/change.ts'
import type { CaseAsItWas, CaseExported, CaseFound, CaseListed, CaseOpened, CaseSaved, CaseVersion, HistoryListed } from '#contract/case-replies.ts'
import { CaseId, NamedText, ofCase, ofKeeping, ofVault, operation } from '#contract/operation.ts'

const CodeName = z.string().trim().min(1).max(100)

/** How many steps the page had seen when it asked: a case that moved on since is not written over. */
const Step = z.number().int().min(1)

const caseOfId = z.object({ id: CaseId })

/** The cases of the vault: listed, opened, changed step by step, looked at as they were. */
export const caseOperations = {
  'case.list': operation<readonly CaseListed[]>()({ effect: 'read', input: z.object({}), fails: [...ofVault] }),
  'case.find': operation<readonly CaseFound[]>()({ effect: 'read', input: z.object({ words: z.string().trim().min(2).max(200) }), fails: [...ofVault] }),
  'case.create': operation<CaseOpened>()({ effect: 'write', input: z.object({ codeName: CodeName }), fails: [...ofKeeping] }),
  'case.open': operation<CaseOpened>()({ effect: 'read', input: caseOfId, fails: [...ofCase] }),
  'case.change': operation<CaseSaved>()({
    effect: 'write',
    input: z.object({ id: CaseId, step: Step, changes: z.array(changeSchema).min(1).max(200) }),
    fails: [...ofKeeping, 'change-refused'],
  }),
  'case.undo': operation<CaseOpened>()({ effect: 'write', input: z.object({ id: CaseId, step: Step }), fails: [...ofKeeping, 'change-refused'] }),
  'case.redo': operation<CaseOpened>()({ effect: 'write', input: z.object({ id: CaseId, step: Step }), fails: [...ofKeeping, 'change-refused'] }),
  'case.history': operation<readonly HistoryListed[]>()({ effect: 'read', input: caseOfId, fails: [...ofCase] }),
  'case.as-it-was': operation<CaseAsItWas>()({ effect: 'read', input: z.object({ id: CaseId, step: Step }), fails: [...ofCase] }),
  'case.restore': operation<CaseOpened>()({ effect: 'write', input: z.object({ id: CaseId, step: Step, to: Step }), fails: [...ofKeeping, 'change-refused'] }),
  'case.duplicate': operation<CaseOpened>()({ effect: 'write', input: z.object({ id: CaseId, codeName: CodeName }), fails: [...ofKeeping] }),
  'case.import': operation<CaseOpened>()({ effect: 'write', input: z.object({ file: NamedText }), fails: [...ofKeeping, 'case-refused'] }),
  'case.export': operation<CaseExported>()({ effect: 'read', input: caseOfId, fails: [...ofCase] }),
  /** Each with what was done since the versions parted. */
  'case.versions': operation<readonly CaseVersion[]>()({ effect: 'read', input: caseOfId, fails: [...ofCase] }),
  /** Goes on from one version; the other stays in the vault. */
  'case.settle': operation<CaseOpened>()({ effect: 'write', input: z.object({ id: CaseId, head: z.string().regex(/^[0-9a-f]{64}$/) }), fails: [...ofKeeping] }),
  'case.remove': operation<null>()({ effect: 'write', input: caseOfId, fails: [...ofKeeping] }),
  'case.put-back': operation<null>()({ effect: 'write', input: caseOfId, fails: [...ofKeeping] }),
  'case.purge': operation<null>()({ effect: 'write', input: caseOfId, fails: [...ofKeeping] }),
} as const
