import { licencesIn } from '#renderer/settings/licences.ts'
import dependencies from '../../../docs/dependencies.md?raw'
import licence from '../../../LICENSE?raw'
import packageText from '../../../package.json?raw'

// What the app says of itself, a chunk of its own.

// seam: our own file
const { version } = JSON.parse(packageText) as { readonly version: string }

export const about = { version, licence, shipped: licencesIn(dependencies) }
