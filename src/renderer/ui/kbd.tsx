import { keysShown } from '#renderer/shell/key-names.ts'
import './kbd.css'

/** A shortcut as the platform writes it. `keys` as in the registry: "mod+shift+z". */
export const Kbd = ({ keys }: { readonly keys: string }) => <kbd className="kbd">{keysShown(keys)}</kbd>
