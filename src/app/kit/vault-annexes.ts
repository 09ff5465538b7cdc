import { type ExhibitRead, readFiles } from '#app/evidence/read-files.ts'
import { broughtOut } from '#app/evidence/sealed-files.ts'
import { grouped } from '#app/evidence/to-bind.ts'
import type { WorkRoom } from '#app/evidence-port.ts'
import type { Ports } from '#app/ports.ts'
import type { Case, Exhibit } from '#core/case/case.ts'
import type { CivilDate } from '#core/civil-date.ts'
import { type Disclosed, disclosureOf } from '#core/evidence/disclosure.ts'
import type { AnnexFile } from '#core/kit/annex-files.ts'
import { endingOf } from '#core/kit/safe-name.ts'

/** An annex in the work folder, under the id of its exhibit. */
export type VaultAnnex = AnnexFile & { readonly place: string }

type Of = { readonly id: string; readonly subject: Case; readonly asOf: CivilDate }

/** The files of exhibits as they may go to the CCF: cleaned copies. Several files of one exhibit are bound into one; what cannot be drawn goes as it is. */
export const vaultAnnexes = async (
  ports: Pick<Ports, 'vault' | 'settings'>,
  room: WorkRoom,
  { id, subject, asOf }: Of,
  exhibits: readonly Exhibit[],
): Promise<readonly VaultAnnex[]> => {
  const { paper } = ports.settings.read()
  const disclosed = new Map(disclosureOf(subject, 'ccf').exhibits.map(one => [one.exhibit, one]))
  const going = exhibits.filter(exhibit => (exhibit.files ?? []).length > 0)
  const annexes: VaultAnnex[] = []
  for (const [at, exhibit] of going.entries()) {
    room.tell(at, going.length, 'Gathering the annexes')
    const how = disclosed.get(exhibit.id)
    if (how?.goes !== 'whole') continue
    const files = await readFiles(room, exhibit, how, { brings: (work, file) => broughtOut(ports, work, id, file.id), paper, told: () => {} })
    const annex = onlyCopy(exhibit, files) ?? (await boundCopy(exhibit, how, files))
    if (annex !== undefined) annexes.push({ ...annex, ...(await room.weigh(annex.place)), traces: [] })
  }
  return annexes

  async function boundCopy(exhibit: Exhibit, how: Disclosed, files: readonly ExhibitRead[]): Promise<Found | undefined> {
    if (files.every(({ read }) => read?.copy === undefined)) return undefined
    const bound = await room.bind(
      {
        title: `Annex ${exhibit.number}`,
        party: 'The applicant',
        day: asOf,
        paper,
        prefix: '',
        exhibits: grouped([{ exhibit, disclosed: how, files }], [], 'ccf'),
      },
      () => {},
    )
    const [volume, ...further] = bound.volumes
    return bound.kind === 'built' && volume !== undefined && further.length === 0 ? { name: `${exhibit.id}.pdf`, place: volume.place } : undefined
  }
}

type Found = { readonly name: string; readonly place: string }

/** Where an exhibit is one file with nothing inside. A file that cannot be drawn, such as a recording, goes itself. */
const onlyCopy = ({ id }: Exhibit, files: readonly ExhibitRead[]): Found | undefined => {
  const [only, ...further] = files
  if (only?.read === undefined || further.length > 0 || only.read.inside.length > 0) return undefined
  const { asItIs, place, copy, name } = only.read
  if (asItIs) return { name: `${id}.${endingOf(name) || 'bin'}`, place }
  return copy === undefined ? undefined : { name: `${id}.pdf`, place: copy }
}
