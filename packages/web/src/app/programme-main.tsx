import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { AppDesign } from '../design/app-design.tsx'
import { LoadingState } from '../design/loading-state.tsx'
import { nameWindows } from '../design/window-name.ts'
import { words as design } from '../words/design.vi.ts'
import { words as shell } from '../words/shell.vi.ts'
import { startWords, type WordFiles } from '../words/start-words.ts'
import { createQueryClient } from './query-client.ts'
import { createAppRouter } from './router.ts'
import { guardWindow } from './save-state.ts'

const files: WordFiles = import.meta.glob([
  '../words/*.vi.ts',
  '../words/*.en.ts',
  '!../words/support.*',
  '!../words/shell.vi.ts',
  '!../words/design.vi.ts',
])
const queries = createQueryClient()
const router = createAppRouter(queries)

// Not awaited at the top level: screens import this file's chunk, and would wait for it while it waits for them.
async function start(): Promise<void> {
  // Words, session and the first screen's program travel at the same time: each wait would be a round trip more.
  const wordsReady = startWords(files, { shell, design })
  for (const { routeId } of router.matchRoutes(router.latestLocation)) {
    void router.loadRouteChunk(router.routesById[routeId as keyof typeof router.routesById])
  }
  await Promise.all([wordsReady, router.load()])
  nameWindows(shell.product)
  guardWindow()
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <AppDesign>
        <QueryClientProvider client={queries}>
          <Suspense fallback={<LoadingState />}>
            <RouterProvider router={router} />
          </Suspense>
        </QueryClientProvider>
      </AppDesign>
    </StrictMode>,
  )
}

void start()
