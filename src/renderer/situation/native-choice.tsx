import { Icon } from '#renderer/ui/icon.tsx'
import '#renderer/ui/choice.css'

/** A radio or a box of the browser's own in the look of the others: sixty of them are drawn without a pause. */
export const NativeChoice = (props: {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly children: React.ReactNode
}) => (
  <label className="choice situation-choice" {...(props.isChosen ? { 'data-selected': true } : {})}>
    <input type={props.type} name={props.name} className="visually-hidden" checked={props.isChosen} onChange={props.onChoose} />
    <span className={`choice-mark ${props.type === 'radio' ? 'round' : 'box'}`}>{props.type === 'checkbox' && <Icon name="check" />}</span>
    <span>{props.children}</span>
  </label>
)
