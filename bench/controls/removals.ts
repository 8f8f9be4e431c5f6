import { removalsOfMain } from './of-main'
import { removalsOfPages } from './of-pages'
import type { Removal } from './removal'

/** Every control that the bench takes out. */
export const removals: readonly Removal[] = [...removalsOfMain, ...removalsOfPages]
