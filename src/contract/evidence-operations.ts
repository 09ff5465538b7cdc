import { z } from 'zod'
import type { CaseOpened } from '#contract/case-replies.ts'
import type { EvidencePlan, ExhibitAdded, FileExamined, PackBuilt, Ticket } from '#contract/evidence-replies.ts'
import { CaseId, CaseSource, Day, ofCase, ofKeeping, operation } from '#contract/operation.ts'

const Id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
const FileName = z.string().trim().min(1).max(255)
const Role = z.enum(['original', 'translation', 'translator-statement', 'part'])
const Task = z.string().min(1).max(64)

const ofFile = { id: CaseId, exhibit: Id, file: Id }

/** How a pack is bound. Limits of volumes are whole pages and bytes. */
export const PackOptions = z.object({
  for: z.enum(['ccf', 'source']),
  paper: z.enum(['a4', 'us-letter']).default('a4'),
  prefix: z.string().max(12).default(''),
  volumePages: z.number().int().min(10).max(100_000).optional(),
  volumeBytes: z.number().int().min(1_000_000).optional(),
  /** Themes to bind as one appendix with inner tabs. */
  group: z.array(z.string().max(100)).default([]),
  /** Exhibits the lawyer leaves out of this pack. */
  without: z.array(Id).default([]),
})

/**
 * The evidence room. Files come in by `POST /exhibits?case=…` (sealed as they stream, answered with their id) and become exhibits here; they go
 * out by tickets. Nothing large crosses as JSON.
 */
export const evidenceOperations = {
  /** Makes an exhibit of a sealed file, or adds the file to one. */
  'exhibit.add': operation<ExhibitAdded>()({
    effect: 'write',
    input: z.object({ id: CaseId, step: z.number().int().min(1), file: Id, name: FileName, to: Id.optional(), role: Role.default('original') }),
    fails: [...ofKeeping, 'change-refused', 'file-not-sealed'],
  }),
  'exhibit.examine': operation<FileExamined>()({ effect: 'read', input: z.object(ofFile), fails: [...ofCase, 'file-not-sealed'] }),
  /** The copy that goes out, as PDF, for a preview. */
  'exhibit.copy': operation<Ticket>()({ effect: 'read', input: z.object(ofFile), fails: [...ofCase, 'file-not-sealed'] }),
  /** The file as it was brought. */
  'exhibit.original': operation<Ticket>()({ effect: 'read', input: z.object(ofFile), fails: [...ofCase, 'file-not-sealed'] }),
  'exhibit.drop-file': operation<CaseOpened>()({
    effect: 'write',
    input: z.object({ ...ofFile, step: z.number().int().min(1) }),
    fails: [...ofKeeping, 'change-refused', 'file-not-sealed'],
  }),
  'evidence.plan': operation<EvidencePlan>()({
    effect: 'read',
    input: z.object({ case: CaseSource, asOf: Day, alert: z.string().optional() }),
    fails: [...ofCase, 'case-refused', 'alert-not-found'],
  }),
  /** Tells its progress under `task`; `pack.cancel` stops it and leaves nothing. */
  'pack.build': operation<PackBuilt>()({
    effect: 'write',
    input: z.object({ id: CaseId, asOf: Day, task: Task, options: PackOptions }),
    fails: [...ofKeeping, 'pack-empty', 'output-exists', 'folder-unwritable'],
  }),
  'pack.cancel': operation<null>()({ effect: 'read', input: z.object({ task: Task }), fails: [] }),
} as const
