import { checkScript } from '#core/evidence/page/check-script.ts'
import { showScript } from '#core/evidence/page/show-script.ts'
import { style } from '#core/evidence/page/style.ts'

/** All that runs on the page, and all that dresses it: hash these for `verifyPage`. */
export const verifyScript = `'use strict'\n${checkScript}${showScript}`
export const verifyStyle = style

/** Base64 of the SHA-256 of `verifyScript` and `verifyStyle`: nothing else may run or be loaded. */
export type VerifyPageHashes = { readonly script: string; readonly style: string }

export const verifyPageName = 'verify.html'

/**
 * One page that checks a pack without the app and without a network, opened from the disk. The same bytes for every pack of one version of the
 * app: it holds nothing of a case. SHA-256 is the browser's own; a page from a disk counts as a secure context, and where a browser thinks
 * otherwise the page says so and how to check by hand.
 */
export const verifyPage = (hashes: VerifyPageHashes): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${hashes.script}'; style-src 'sha256-${hashes.style}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Check a pack</title>
<style>${verifyStyle}</style>
</head>
<body>
<header>
<h1>Check a pack</h1>
<p>This page compares the files of an evidence pack with its manifest. It works without a network: nothing you choose leaves this machine.</p>
</header>
<main>
<div class="choose">
<p><label for="folder">The folder of the pack</label><input type="file" id="folder" webkitdirectory multiple></p>
<p><label for="single">Or all its files, if your browser cannot choose folders</label><input type="file" id="single" multiple></p>
<p class="soft">You can also drop the folder here.</p>
</div>
<p id="progress" role="status"></p>
<section id="verdict" tabindex="-1" aria-live="polite" hidden></section>
<div id="details" hidden>
<h3>SHA-256 of the manifest</h3>
<p><code id="manifest-hash"></code></p>
<h3>The pack</h3>
<dl id="about"></dl>
<h3>Files</h3>
<div class="scroll"><table><thead><tr><th scope="col">File</th><th scope="col">Result</th></tr></thead><tbody id="files"></tbody></table></div>
<h3>Exhibits, as the manifest lists them</h3>
<div class="scroll"><table><thead><tr><th scope="col">No.</th><th scope="col">Title</th><th scope="col">Volume</th><th scope="col">Pages</th></tr></thead><tbody id="exhibits"></tbody></table></div>
<h3>Custody log</h3>
<p id="custody-says"></p>
<div class="scroll" id="custody-table"><table><thead><tr><th scope="col">Line</th><th scope="col">When</th><th scope="col">Who</th><th scope="col">What</th><th scope="col">Exhibit</th></tr></thead><tbody id="custody"></tbody></table></div>
<h3>Checks when the pack was made</h3>
<div class="scroll"><table><thead><tr><th scope="col">Check</th><th scope="col">Looked at</th><th scope="col">Failed</th></tr></thead><tbody id="checks"></tbody></table></div>
<p><button type="button" id="print">Print this result</button></p>
</div>
<noscript><p>The check needs JavaScript. Without it, compare the SHA-256 of each file with manifest.json by hand.</p></noscript>
</main>
<script>${verifyScript}</script>
</body>
</html>
`
