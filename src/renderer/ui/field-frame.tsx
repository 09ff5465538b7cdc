import { FieldError, Label, Text } from 'react-aria-components'
import { Icon } from '#renderer/ui/icon.tsx'
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx'
import './field.css'

/** What every field may say besides its value. `problem` also marks it invalid. */
export type FieldSays = {
  readonly label: string
  /** Keeps the label for screen readers only, where the sight of the page says it. */
  readonly labelHidden?: boolean
  readonly hint?: React.ReactNode
  readonly problem?: string | undefined
}

export const FieldLabel = ({ label, labelHidden = false }: Pick<FieldSays, 'label' | 'labelHidden'>) =>
  labelHidden ? (
    <VisuallyHidden>
      <Label>{label}</Label>
    </VisuallyHidden>
  ) : (
    <Label className="field-label">{label}</Label>
  )

export const FieldNotes = ({ hint, problem }: Pick<FieldSays, 'hint' | 'problem'>) => (
  <>
    {hint && (
      <Text slot="description" className="field-hint">
        {hint}
      </Text>
    )}
    <FieldError className="field-problem">
      {problem && (
        <>
          <Icon name="warning" /> {problem}
        </>
      )}
    </FieldError>
  </>
)
