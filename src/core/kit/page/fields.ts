import type { Basis, Kit, KitField } from '#core/kit/kit.ts'
import { type Html, html, nothing, when } from '#core/kit/page/html.ts'
import { namesMayDiffer, readIn } from '#core/kit/words.ts'

/** What is typed, screen by screen. */
export const fieldsPart = ({ blocks, fields }: Pick<Kit, 'blocks' | 'fields'>): Html => html`
<section aria-labelledby="fields">
<h2 id="fields">What to type, in order</h2>
<p class="soft">${namesMayDiffer} The CCF’s own screens were not seen when this list was made; where a screen asks otherwise, follow the screen. Characters are counted as you read them.</p>
${blocks
  .map(({ id, title }) => ({ id, title, of: fields.filter(({ block }) => block === id) }))
  .filter(({ of }) => of.length > 0)
  .map(({ id, title, of }) => html`<h3 id="block-${id}">${title}</h3>\n${of.map(fieldPart)}`)}
</section>`

const fieldPart = (field: KitField): Html => {
  const { id, label, how, value, characters, says, confidential, leftOut, asks, shownBy, basis } = field
  return html`<article class="field${how === 'open' ? ' open' : ''}" aria-labelledby="label-${id}">
<div class="head"><h4 id="label-${id}">${label}</h4>
${how === 'copy' ? nothing : html`<span class="tag${how === 'open' ? ' open' : ''}">${hows[how]}</span>`}
${when(confidential, () => html`<span class="tag secret">Mark as confidential</span>`)}
${when(value !== '', () => html`<span class="count">${counted(characters)}</span>`)}
${when(value !== '' && how !== 'upload', () => html`<button type="button" data-copy="value-${id}" data-label="${label}" aria-label="Copy: ${label}">Copy</button>`)}
<label><input type="checkbox" aria-label="${label}: done"> done</label></div>
${when(value !== '', () => html`<div class="value" id="value-${id}" dir="auto">${value}</div>`)}
${when(says !== undefined, () => html`<p>${says ?? ''}</p>`)}
${asks.map(({ asks }) => html`<p><span class="tag open">Not recorded</span> ${asks}</p>`)}
${leftOut.map(({ what, why }) => html`<p><span class="tag secret">Left out</span> ${what}: ${why}.</p>`)}
${when(shownBy.length > 0, () => html`<p class="soft">Shown by ${shownBy.join(', ')}</p>`)}
<p class="source">${sourceLine(basis)} ${namesMayDiffer}</p>
</article>\n`
}

export const sourceLine = ({ verification, sources, caveat }: Basis): string => {
  if (verification === 'unverified') return sentence(caveat ?? sources.join('; '))
  return `${readIn[verification]}: ${sentence(sources.join('; '))}${caveat === undefined ? '' : ` ${caveat}`}`
}

const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`)

const hows: { readonly [H in Exclude<KitField['how'], 'copy'>]: string } = {
  choose: 'Choose on the screen',
  upload: 'Upload',
  'by-hand': 'By hand',
  'left-out': 'Leave to the paper',
  open: 'Nothing recorded yet',
}

const counted = (characters: number): string => `${characters} ${characters === 1 ? 'character' : 'characters'}`
