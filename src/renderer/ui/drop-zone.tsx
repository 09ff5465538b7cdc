import { DropZone as Area, type DropZoneProps as AreaProps, type DropItem, FileTrigger, Text } from 'react-aria-components'
import { Button } from '#renderer/ui/button.tsx'
import { Icon } from '#renderer/ui/icon.tsx'
import './drop-zone.css'

export type DropZoneProps = {
  /** What may be let go here: "Drop a case file here". */
  readonly says: string
  readonly choose: string
  readonly onFiles: (files: readonly File[]) => void
  /** Extensions with their dot, or media types. */
  readonly accepts?: readonly string[]
  readonly several?: boolean
  /** Words of a button that takes a whole folder; a folder may then be let go here as well. */
  readonly chooseFolder?: string
}

/** Files by drag and drop, by paste, or by a dialog. */
export const DropZone = ({ says, choose, onFiles, accepts, several = false, chooseFolder }: DropZoneProps) => {
  const dropped: NonNullable<AreaProps['onDrop']> = async ({ items }) => {
    const files = await Promise.all(items.map(item => filesIn(item, chooseFolder !== undefined)))
    onFiles(files.flat())
  }
  return (
    <Area className="drop-zone" onDrop={event => void dropped(event)}>
      <Icon name="upload" />
      <Text slot="label">{says}</Text>
      <FileTrigger allowsMultiple={several} {...(accepts === undefined ? {} : { acceptedFileTypes: accepts })} onSelect={list => list && onFiles([...list])}>
        <Button size="small">{choose}</Button>
      </FileTrigger>
      {chooseFolder && (
        <FileTrigger acceptDirectory onSelect={list => list && onFiles([...list])}>
          <Button size="small">{chooseFolder}</Button>
        </FileTrigger>
      )}
    </Area>
  )
}

const filesIn = async (item: DropItem, opensFolders: boolean): Promise<readonly File[]> => {
  if (item.kind === 'file') return [await item.getFile()]
  if (item.kind !== 'directory' || !opensFolders) return []
  const within: (readonly File[])[] = []
  for await (const entry of item.getEntries()) within.push(await filesIn(entry, true))
  return within.flat()
}
