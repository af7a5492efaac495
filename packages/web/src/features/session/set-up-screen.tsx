import { createLazyRoute } from '@tanstack/react-router'
export const setUpLazy = createLazyRoute('/set-up')({ component: () => null })
