import './theme/styles.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from './api/query-client.ts'
import { preloadPages, router } from './router.tsx'
import { ThemeProvider } from './theme/ThemeProvider.tsx'

const container = document.getElementById('root')
if (container === null) throw new Error('the page has no #root')

createRoot(container).render(
  <StrictMode>
    <ThemeProvider>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ThemeProvider>
  </StrictMode>,
)

// Pages that cannot be fetched now are fetched when they are gone to.
window.addEventListener('load', () => setTimeout(() => void preloadPages().catch(() => {}), 500))
