import type { Conclusions, GroundReceipt } from '#core/receipt/receipt.ts'
import type { Desk } from '#templates/parts/paper.ts'
import type { english } from '#templates/reasoning-receipt/en.ts'

/** `shown`: the grounds that stand to some degree, and those counsel decided. The others are named by their conclusion only. */
export type ReceiptDesk = Desk<typeof english> & { readonly conclusions: Conclusions; readonly shown: readonly GroundReceipt[] }
