import { createHash } from 'node:crypto'
import { type Dispatch, dispatchOf } from '#app/dispatch.ts'
import type { Ports } from '#app/ports.ts'
import type { AnswerOf, InputOf, OperationName } from '#contract/operations.ts'
import type { Exhibit } from '#core/case/case.ts'
import { memoryEvidence } from '../../../fakes/memory-evidence.ts'
import { memoryPorts } from '../../../fakes/memory-ports.ts'

type Asked<N extends OperationName> = N extends 'exhibit.add' ? Omit<InputOf<N>, 'role'> & { role?: InputOf<N>['role'] } : InputOf<N>

/** An app over fakes, with a case in it, and what a test asks of it. */
export const openRoom = async (evidence: ReturnType<typeof memoryEvidence> = memoryEvidence(), some: Partial<Ports> = {}) => {
  const ports = memoryPorts({ evidence, ...some })
  const dispatch: Dispatch = dispatchOf(ports)
  const reply = (operation: OperationName, input: unknown) => dispatch({ operation, input })
  const ask = async <N extends OperationName>(operation: N, input: Asked<N>): Promise<AnswerOf<N>> => {
    const answered = await reply(operation, input)
    if (answered.kind === 'refused') throw new Error(JSON.stringify(answered.refusal))
    return answered.value as AnswerOf<N> // seam: dispatch answers with the value of the operation it was asked
  }
  const { id } = await ask('case.create', { codeName: 'KESTREL' })
  const opened = () => ask('case.open', { id })
  const seal = async (text: string): Promise<string> => (await ports.vault.addExhibit(id, pieces(text))).id
  return {
    id,
    ports,
    evidence,
    ask,
    reply,
    opened,
    seal,
    /** Seals a file and makes an exhibit of it, or adds it to one. */
    add: async (name: string, text: string, more: { readonly to?: string; readonly role?: 'translation' } = {}) =>
      ask('exhibit.add', { id, step: (await opened()).step, file: await seal(text), name, ...more }),
    describe: async (exhibit: Exhibit) => ask('case.change', { id, step: (await opened()).step, changes: [{ kind: 'exhibit', exhibit }] }),
    custody: async () => (await opened()).case.custody ?? [],
    pack: async (reader: 'ccf' | 'source', options: Partial<InputOf<'pack.build'>['options']> = {}) =>
      ask('pack.build', {
        id,
        asOf: '2026-11-24',
        task: 'one',
        options: { for: reader, paper: 'a4', prefix: '', group: [], without: [], request: null, ...options },
      } as InputOf<'pack.build'>), // seam: the day is checked by the contract
  }
}

async function* pieces(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
