import { isConfidential, keptFrom } from '#core/kit/confidential.ts'
import type { Stage } from '#core/kit/form.ts'
import type { Attachment, Kit, KitFinding } from '#core/kit/kit.ts'
import { sourceLine } from '#core/kit/page/fields.ts'
import { type Html, html, nothing, when } from '#core/kit/page/html.ts'
import { findingHeads, stageTitles } from '#core/kit/words.ts'

export const stepsPart = (steps: Kit['steps'], stage: Stage): Html => {
  const ofStage = steps.filter(step => step.stage === stage)
  if (ofStage.length === 0) return nothing
  return html`
<section aria-labelledby="stage-${stage}">
<h2 id="stage-${stage}">${stageTitles[stage]}</h2>
<ul class="steps">
${ofStage.map(({ says, basis }) => html`<li><label><input type="checkbox"><span>${says}<br><span class="source">${sourceLine(basis)}</span></span></label></li>\n`)}</ul>
</section>`
}

export const findingsPart = (findings: readonly KitFinding[], severity: 'open' | 'warn'): Html => {
  const found = findings.filter(finding => finding.severity === severity)
  if (found.length === 0) return nothing
  return html`
<section aria-labelledby="found-${severity}">
<h2 id="found-${severity}">${findingHeads[severity]} (${found.length})</h2>
<ul class="found">
${found.map(({ id, place, says, mend }) => html`<li class="${severity}"><strong>${place}</strong>${when(/^[A-Z]/.test(id), () => html` <span class="soft">${id}</span>`)}<br>${says} ${mend}</li>\n`)}</ul>
</section>`
}

export const attachmentsPart = ({ attachments, annexes, pages }: Pick<Kit, 'attachments' | 'annexes' | 'pages'>): Html => html`
<section aria-labelledby="attachments">
<h2 id="attachments">Attachments, in this order</h2>
<p>${measure(pages)}. ${measure(annexes)}. File names hold numbers only; keep them so.</p>
<div class="table" role="region" aria-labelledby="attachments" tabindex="0">
<table>
<thead><tr><th scope="col">Order</th><th scope="col">File</th><th scope="col">What it is</th><th scope="col">Pages</th><th scope="col">Confidential</th><th scope="col">SHA-256</th></tr></thead>
<tbody>
${attachments.map(attachmentRow)}</tbody>
</table>
</div>
</section>`

const attachmentRow = (attachment: Attachment, at: number): Html => {
  const { name, kind, exhibit, title, pages, level = 'C0', sha256 } = attachment
  const marked = isConfidential(attachment)
  return html`<tr><td>${at + 1}</td><td class="name">${name}</td><td>${title}${when(kind === 'request', () => html`<br><span class="soft">Sign it; upload the signed copy.</span>`)}</td>
<td>${pages ?? 'not counted'}</td>
<td>${kind === 'request' ? html`As the paper says` : marked ? html`<span class="tag secret">Yes</span> ${keptFrom[level]}` : html`No`}</td>
<td class="hash">${sha256 === undefined ? html`No file yet. Save the file of exhibit “${exhibit ?? ''}” here as ${name}.` : html`<code>${sha256}</code>`}</td></tr>\n`
}

const measure = ({ title, count, most }: Kit['pages']): string => `${title}: ${count}${most === undefined ? ', the limit is not known' : ` of at most ${most}`}`
