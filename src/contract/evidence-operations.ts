import { z } from 'zod'
import type { CaseOpened } from '#contract/case-replies.ts'
import type { EvidencePlan, ExhibitAdded, FileExamined, PackBuilt, PackChecked, PackMade, Ticket } from '#contract/evidence-replies.ts'
import { CaseId, CaseSource, Day, NamedText, ofCase, ofKeeping, operation } from '#contract/operation.ts'

const Id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
const FileName = z.string().trim().min(1).max(255)
const Role = z.enum(['original', 'translation', 'translator-statement', 'part'])
const Task = z.string().min(1).max(64)
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const Line = z.string().trim().min(1).max(200)

const ofFile = { id: CaseId, exhibit: Id, file: Id }

/** How a pack is bound. Limits of volumes are whole pages and bytes. */
const PackOptions = z.object({
  for: z.enum(['ccf', 'source']),
  paper: z.enum(['a4', 'us-letter']).default('a4'),
  /** Before each page number of the bundle, such as “B-”. */
  prefix: z.string().max(12).default(''),
  volumePages: z.number().int().min(10).max(100_000).optional(),
  volumeBytes: z.number().int().min(1_000_000).optional(),
  /** Themes to bind as one appendix with inner tabs. */
  group: z.array(z.string().max(100)).default([]),
  /** Exhibits the lawyer leaves out of this pack. */
  without: z.array(Id).default([]),
  /** On the cover of a pack for the CCF; left out, the code name. */
  party: Line.optional(),
  reference: Line.optional(),
  /** The paper that is put beside the bundle with links into it, by its id; null for none. Never in a pack for the source. */
  request: z.string().nullable().default('deletion-request'),
})

/** A file that lies outside the vault, by the name the host was given it under. `exhibit` is an id of the case; left out, the file becomes a further exhibit. */
const GivenFile = z.object({ exhibit: Id.optional(), given: z.string().min(1).max(4096), name: FileName, role: Role.default('original') })

const ofPack = { asOf: Day, alert: z.string().optional(), task: Task, options: PackOptions }

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
  /** Takes a file off its exhibit. `forever` also deletes the sealed original, and no undo brings that back. */
  'exhibit.drop-file': operation<CaseOpened>()({
    effect: 'write',
    input: z.object({ ...ofFile, step: z.number().int().min(1), forever: z.boolean().default(false) }),
    fails: [...ofKeeping, 'change-refused', 'file-not-sealed'],
  }),
  'evidence.plan': operation<EvidencePlan>()({
    effect: 'read',
    input: z.object({ case: CaseSource, asOf: Day, alert: z.string().optional() }),
    fails: [...ofCase, 'case-refused', 'alert-not-found'],
  }),
  /**
   * Binds the exhibits of a case in the vault. Tells its progress under `task`; `pack.cancel` stops it and leaves nothing. `earlier` is the manifest
   * of the pack before; left out, the last one made for the same reader, which the vault keeps.
   */
  'pack.build': operation<PackBuilt>()({
    effect: 'write',
    input: z.object({ id: CaseId, ...ofPack, earlier: NamedText.optional() }),
    fails: [...ofKeeping, 'change-refused', 'alert-not-found', 'pack-empty', 'manifest-unreadable', 'output-exists', 'folder-unwritable', 'folder-not-a-pack'],
  }),
  /** The same of a case file, with files the host itself was given. A host with a window was given none. */
  'pack.make': operation<PackMade>()({
    effect: 'read',
    input: z.object({ file: NamedText, given: z.array(GivenFile), ...ofPack, earlier: NamedText.optional() }),
    fails: [
      'case-refused',
      'alert-not-found',
      'pack-empty',
      'manifest-unreadable',
      'output-exists',
      'folder-unwritable',
      'folder-not-a-pack',
      'folder-unreadable',
    ],
  }),
  'pack.cancel': operation<null>()({ effect: 'read', input: z.object({ task: Task }), fails: [] }),
  /** Holds the files of a folder against its manifest. */
  'pack.check': operation<PackChecked>()({
    effect: 'read',
    input: z.object({ manifest: NamedText, found: z.array(z.object({ name: z.string(), sha256: Sha256, bytes: z.number().int().min(0) })) }),
    fails: ['manifest-unreadable'],
  }),
} as const
