import { day } from '#core/civil-date.ts'
import { BrokenPage } from '#renderer/shell/broken-page.tsx'
import { Banner } from '#renderer/ui/banner.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { Checkbox } from '#renderer/ui/checkbox.tsx'
import { Chip, type Standing, Tag } from '#renderer/ui/chip.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { DateWithPrecision } from '#renderer/ui/date-with-precision.tsx'
import { Disclosure } from '#renderer/ui/disclosure.tsx'
import { DropZone } from '#renderer/ui/drop-zone.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { KeyValue } from '#renderer/ui/key-value.tsx'
import { Menu } from '#renderer/ui/menu.tsx'
import { Meter } from '#renderer/ui/meter.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { PageHead } from '#renderer/ui/page-head.tsx'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'
import { RadioGroup, Segmented } from '#renderer/ui/radio-group.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Skeleton } from '#renderer/ui/skeleton.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import { TextArea } from '#renderer/ui/text-area.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { Toasts, toast } from '#renderer/ui/toast.tsx'
import { Tree } from '#renderer/ui/tree.tsx'
import './gallery.css'

const standings: readonly Standing[] = ['strong', 'arguable', 'weak', 'does-not-stand', 'not-applicable', 'open', 'your-call']
const states = [
  { id: 'CN', label: 'China' },
  { id: 'NL', label: 'Netherlands', hint: 'The state of refuge' },
  { id: 'TR', label: 'Türkiye' },
] as const
const nothing = () => undefined

/** Every component in its states, on one page that is never shipped. */
export const Gallery = () => (
  <main className="gallery">
    <PageHead
      title="Components"
      lead="Every one in its states."
      actions={<Menu label="More" items={[{ id: 'a', label: 'Duplicate', does: nothing, icon: 'copy', keys: 'mod+d' }]} />}
    />
    <div className="gallery-columns">
      <Card level={2} title="Presses" aside="Button">
        <div className="row">
          <Button kind="primary">Draft the request</Button>
          <Button>What if…</Button>
          <Button on>On</Button>
          <Button kind="quiet" icon="add">
            Add a charge
          </Button>
          <Button kind="danger">Delete</Button>
          <Button isDisabled>Not now</Button>
          <Button size="small">Yes</Button>
          <IconButton icon="undo" label="Undo" />
          <Button onPress={() => toast('Case deleted', nothing)}>Toast</Button>
        </div>
      </Card>
      <Card level={2} title="Chips">
        <div className="row">
          {standings.map(standing => (
            <Chip key={standing} standing={standing} />
          ))}
          <Tag tone="danger">unverified</Tag>
          <Tag tone="open">C2</Tag>
          <Tag>PDF</Tag>
        </div>
      </Card>
      <Card level={2} title="Fields">
        <div className="stack">
          <TextField label="Code name" hint="Never the client’s name." defaultValue="KESTREL" />
          <TextField label="Family name" defaultValue="حسن أحمد" />
          <TextField label="Number" problem="That is no number of a warrant." defaultValue="12/" />
          <TextArea label="Note" defaultValue="Two lines." rows={2} />
          <NumberField label="Maximum penalty" unit="months" value={36} onChange={nothing} />
          <Select label="State" options={states} value="NL" onChange={nothing} />
          <ComboBox label="Requesting state" options={states} value="China" onChange={nothing} />
          <SearchField label="Search provisions" />
          <DateWithPrecision label="When was the warrant issued?" value={day('2014-05-03')} precision="day" onChange={nothing} hint="As the paper has it." />
        </div>
      </Card>
      <Card level={2} title="Choices">
        <div className="stack">
          <Checkbox isSelected onChange={nothing} hint="It will be printed.">
            The client’s word only
          </Checkbox>
          <Checkbox>Not chosen</Checkbox>
          <RadioGroup
            label="Does the indictment name acts?"
            options={[
              { id: 'yes', label: 'Yes' },
              { id: 'no', label: 'No', hint: 'None at all.' },
            ]}
            value="yes"
            onChange={nothing}
          />
          <Segmented
            label="Answer"
            options={[
              { id: 'yes', label: 'Yes' },
              { id: 'no', label: 'No' },
              { id: 'unknown', label: 'Not known' },
              { id: 'declined', label: 'Declines' },
            ]}
            value="unknown"
            onChange={nothing}
          />
        </div>
      </Card>
      <Card level={2} title="News">
        <div className="stack">
          <Banner title="Ask for deletion now; ask for provisional measures with it.">The alert is proven by the arrest record.</Banner>
          <Banner tone="warn" title="The law pack is 120 days old">
            Compare the provisions you rely on.
          </Banner>
          <Refusal
            refusal={{
              code: 'case-refused',
              info: {
                name: 'kestrel.json',
                problems: [{ path: 'answers.person.born-on', pointer: '', reason: 'That day is not in the calendar.', remedy: 'Write YYYY-MM-DD.' }],
              },
            }}
            onRetry={nothing}
          />
          <Meter label="Length" value={8.3} max={10} says="8.3 of 10 pages" />
          <Meter label="Annexes" labelHidden value={21} max={20} says="21 of 20 annexes" tone="bad" />
          <ProgressBar label="Binding" done={0.4} says="exhibit 4 of 17" onCancel={nothing} />
        </div>
      </Card>
      <Card level={2} title="Reasons">
        <Tree
          branches={[
            {
              id: '1',
              says: (
                <>
                  <b>Stands</b> because every one of these is so:
                </>
              ),
              because: [
                {
                  id: '2',
                  says: (
                    <>
                      the alert is a Red Notice <span className="exhibit-ref">Ex. 1</span>
                    </>
                  ),
                },
                {
                  id: '3',
                  says: (
                    <>
                      the charge and the facts differ <span className="exhibit-ref missing">not evidenced</span>
                    </>
                  ),
                  because: [{ id: '5', says: 'the warrant names another provision' }],
                },
                { id: '4', says: 'the summary gives no place' },
              ],
            },
          ]}
        />
        <KeyValue
          items={[
            { name: 'In force', value: 'since 1 July 2012' },
            { name: 'Source', value: 'interpol.int' },
          ]}
        />
      </Card>
      <Card level={2} title="Opening">
        <Disclosure title="Charges" aside={<span className="faint">2</span>} startsOpen>
          Two charges are recorded.
        </Disclosure>
        <Tabs
          label="Versions"
          items={[
            { id: 'a', label: 'Yours', count: 2, content: 'As you wrote it.' },
            { id: 'b', label: 'New', content: 'As the facts say it now.' },
          ]}
        />
        <DropZone says="Drop a case file here" choose="Choose a file" onFiles={nothing} />
        <Skeleton />
      </Card>
      <EmptyState icon="folder" title="No case yet" actions={<Button kind="primary">New case</Button>}>
        Start with a code name. Nothing on a list ever shows who the client is.
      </EmptyState>
    </div>
    <Card>
      <BrokenPage error={new TypeError('never shown')} onAgain={nothing} />
    </Card>
    <Toasts />
  </main>
)
