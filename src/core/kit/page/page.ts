import type { Kit } from '#core/kit/kit.ts'
import { fieldsPart } from '#core/kit/page/fields.ts'
import { html, when } from '#core/kit/page/html.ts'
import { attachmentsPart, findingsPart, stepsPart } from '#core/kit/page/lists.ts'
import { script } from '#core/kit/page/script.ts'
import { style } from '#core/kit/page/style.ts'
import { forYouOnly, languageNames, namesMayDiffer, sendsNothing } from '#core/kit/words.ts'

/** Base64 of the SHA-256 of the page's only script and style: nothing else may run or be loaded. */
export type PageHashes = { readonly script: string; readonly style: string }

/** The whole page in one file. It refers to nothing outside itself. */
export const kitPage = (kit: Kit, hashes: PageHashes): string => {
  const { title, filedAs, case: subject, asOf, law, profile, findings, steps, unknown, language } = kit
  const policy = `default-src 'none'; script-src 'sha256-${hashes.script}'; style-src 'sha256-${hashes.style}'; base-uri 'none'; form-action 'none'`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Portal kit: ${title}, ${subject.codeName}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<a class="skip" href="#fields">Skip to what to type</a>
<header>
<h1>${title}</h1>
<p class="soft">Portal kit for ${subject.codeName}, made on ${asOf}</p>
<p class="notice open">${forYouOnly}</p>
<p class="notice">${sendsNothing} ${namesMayDiffer} Nothing on this page loads from, or goes to, a network.</p>
<dl class="facts">
<dt>Filed as</dt><dd>${filedAs ?? 'A message in the pending case'}</dd>
<dt>Language</dt><dd>${languageNames[language] ?? language}</dd>
<dt>Law</dt><dd>${law.version}, checked on ${law.checkedOn}${law.stale ? '. OLD: compare it before you file' : ''}</dd>
<dt>Procedure</dt><dd>${profile.id}, checked on ${profile.checkedOn}${profile.stale ? '. OLD: compare it before you file' : ''}</dd>
<dt>Case file</dt><dd><code>${subject.sha256.slice(0, 16)}</code></dd>
</dl>
<nav aria-label="On this page"><ul>
${when(findings.length > 0, () => html`<li><a href="#found-${findings.some(({ severity }) => severity === 'open') ? 'open' : 'warn'}">What was found (${findings.length})</a></li>`)}
<li><a href="#stage-before">Before</a></li>
<li><a href="#fields">What to type</a></li>
<li><a href="#stage-confidentiality">Confidentiality</a></li>
<li><a href="#attachments">Attachments</a></li>
<li><a href="#stage-after">Afterwards</a></li>
</ul></nav>
</header>
<main>
${findingsPart(findings, 'open')}
${findingsPart(findings, 'warn')}
${stepsPart(steps, 'before')}
${stepsPart(steps, 'typing')}
${fieldsPart(kit)}
${stepsPart(steps, 'confidentiality')}
${attachmentsPart(kit)}
${stepsPart(steps, 'sending')}
${stepsPart(steps, 'after')}
<section aria-labelledby="unknown">
<h2 id="unknown">What is not known</h2>
<ul>
${unknown.map(({ says, meanwhile }) => html`<li>${says} ${meanwhile}</li>\n`)}</ul>
</section>
</main>
<footer>Not legal advice. ${sendsNothing}</footer>
<div id="said" role="status"></div>
<script>${{ markup: script }}</script>
</body>
</html>
`.markup
}
