import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { parseBlastSearch } from './blast/blast-search.ts'
import { parseInventorySearch } from './inventory/inventory-search.ts'
import { NotFoundPage } from './layout/NotFoundPage.tsx'
import { PageError } from './layout/PageError.tsx'
import { Root } from './layout/Root.tsx'
import { parsePathsSearch } from './paths/paths-search.ts'
import { parseOntologySearch, parseRulesSearch } from './reference/reference-search.ts'
import { parseSourcesSearch } from './sources/sources-search.ts'

const root = createRootRoute({ component: Root, notFoundComponent: NotFoundPage, errorComponent: PageError })

const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: '/paths' })
    },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/paths',
    validateSearch: parsePathsSearch,
    component: lazyRouteComponent(() => import('./paths/PathsPage.tsx'), 'PathsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/blast',
    validateSearch: parseBlastSearch,
    component: lazyRouteComponent(() => import('./blast/BlastPage.tsx'), 'BlastPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/inventory',
    validateSearch: parseInventorySearch,
    component: lazyRouteComponent(() => import('./inventory/InventoryPage.tsx'), 'InventoryPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/sources',
    validateSearch: parseSourcesSearch,
    component: lazyRouteComponent(() => import('./sources/SourcesPage.tsx'), 'SourcesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/rules',
    validateSearch: parseRulesSearch,
    component: lazyRouteComponent(() => import('./reference/RulesPage.tsx'), 'RulesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/ontology',
    validateSearch: parseOntologySearch,
    component: lazyRouteComponent(() => import('./reference/OntologyPage.tsx'), 'OntologyPage'),
  }),
] as const

/** Every page. What the address says is what is shown: each page's search parameters are typed and parsed. */
export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: 'intent',
  defaultPendingMs: 0,
  scrollRestoration: false,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
