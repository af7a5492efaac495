import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { createQueryClient } from '../app/query-client.ts'
import { guardWindow } from '../app/save-state.ts'
import { AppDesign } from '../design/app-design.tsx'
import { LoadingState } from '../design/loading-state.tsx'
import { nameWindows } from '../design/window-name.ts'
import { words as design } from '../words/design.vi.ts'
import { startWords, type WordFiles } from '../words/start-words.ts'
import { words as support } from '../words/support.vi.ts'
import './support-colours.css'
import { SupportApp } from './support-app.tsx'

// Only words that say nothing of what the app is for (words.test.ts).
const files: WordFiles = import.meta.glob([
  '../words/{support,design}.en.ts',
  '../words/{session,account,problems}.{vi,en}.ts',
])
const queries = createQueryClient()

// Not awaited at the top level: screens import this file's chunk, and would wait for it while it waits for them.
async function start(): Promise<void> {
  await startWords(files, { support, design })
  nameWindows(support.name)
  guardWindow()
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <AppDesign>
        <QueryClientProvider client={queries}>
          <Suspense fallback={<LoadingState />}>
            <SupportApp />
          </Suspense>
        </QueryClientProvider>
      </AppDesign>
    </StrictMode>,
  )
}

void start()
