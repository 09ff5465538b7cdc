import { DropZone as Area, type DropZoneProps as AreaProps, FileTrigger, Text } from 'react-aria-components'
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
}

/** Files by drag and drop, by paste, or by a dialog. */
export const DropZone = ({ says, choose, onFiles, accepts, several = false }: DropZoneProps) => {
  const dropped: NonNullable<AreaProps['onDrop']> = async ({ items }) => {
    const files = await Promise.all(items.map(item => (item.kind === 'file' ? item.getFile() : undefined)))
    onFiles(files.filter(file => file !== undefined))
  }
  return (
    <Area className="drop-zone" onDrop={event => void dropped(event)}>
      <Icon name="upload" />
      <Text slot="label">{says}</Text>
      <FileTrigger allowsMultiple={several} {...(accepts === undefined ? {} : { acceptedFileTypes: accepts })} onSelect={list => list && onFiles([...list])}>
        <Button size="small">{choose}</Button>
      </FileTrigger>
    </Area>
  )
}
