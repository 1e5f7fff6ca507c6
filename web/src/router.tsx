import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { fetched } from './api/fetched.ts'
import { parseBlastSearch } from './blast/blast-search.ts'
import { parseChokeSearch } from './choke/choke-search.ts'
import { parseExploreSearch } from './explore/explore-search.ts'
import { parseInventorySearch } from './inventory/inventory-search.ts'
import { parseJoiningSearch } from './joining/joining-search.ts'
import { NotFoundPage } from './layout/NotFoundPage.tsx'
import { PageError } from './layout/PageError.tsx'
import { Root } from './layout/Root.tsx'
import { parseOverviewSearch } from './overview/overview-search.ts'
import { parsePathsSearch } from './paths/paths-search.ts'
import { parseQueriesSearch } from './queries/queries-search.ts'
import { parseOntologySearch, parseRulesSearch } from './reference/reference-search.ts'
import { parseRevisionsSearch } from './revisions/revisions-search.ts'
import { parseSourcesSearch } from './sources/sources-search.ts'
import { parseWhatIfSearch } from './what-if/what-if-search.ts'

const pages = {
  OverviewPage: () => fetched(import('./overview/OverviewPage.tsx')),
  PathsPage: () => fetched(import('./paths/PathsPage.tsx')),
  ExplorePage: () => fetched(import('./explore/ExplorePage.tsx')),
  BlastPage: () => fetched(import('./blast/BlastPage.tsx')),
  WhatIfPage: () => fetched(import('./what-if/WhatIfPage.tsx')),
  ChokePage: () => fetched(import('./choke/ChokePage.tsx')),
  RevisionsPage: () => fetched(import('./revisions/RevisionsPage.tsx')),
  InventoryPage: () => fetched(import('./inventory/InventoryPage.tsx')),
  SourcesPage: () => fetched(import('./sources/SourcesPage.tsx')),
  JoiningPage: () => fetched(import('./joining/JoiningPage.tsx')),
  RulingsPage: () => fetched(import('./rulings/RulingsPage.tsx')),
  QueriesPage: () => fetched(import('./queries/QueriesPage.tsx')),
  RulesPage: () => fetched(import('./reference/RulesPage.tsx')),
  OntologyPage: () => fetched(import('./reference/OntologyPage.tsx')),
}

/** Fetches every page, so that going to one neither waits nor hangs on the server. The canvas is not among them: it is fetched when shown. */
export async function preloadPages(): Promise<void> {
  await Promise.all(Object.values(pages).map((load) => load()))
}

const root = createRootRoute({ component: Root, notFoundComponent: NotFoundPage, errorComponent: PageError })

const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: '/overview' })
    },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/overview',
    validateSearch: parseOverviewSearch,
    component: lazyRouteComponent(pages.OverviewPage, 'OverviewPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/paths',
    validateSearch: parsePathsSearch,
    component: lazyRouteComponent(pages.PathsPage, 'PathsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/explore',
    validateSearch: parseExploreSearch,
    component: lazyRouteComponent(pages.ExplorePage, 'ExplorePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/blast',
    validateSearch: parseBlastSearch,
    component: lazyRouteComponent(pages.BlastPage, 'BlastPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/what-if',
    validateSearch: parseWhatIfSearch,
    component: lazyRouteComponent(pages.WhatIfPage, 'WhatIfPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/choke',
    validateSearch: parseChokeSearch,
    component: lazyRouteComponent(pages.ChokePage, 'ChokePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/revisions',
    validateSearch: parseRevisionsSearch,
    component: lazyRouteComponent(pages.RevisionsPage, 'RevisionsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/inventory',
    validateSearch: parseInventorySearch,
    component: lazyRouteComponent(pages.InventoryPage, 'InventoryPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/sources',
    validateSearch: parseSourcesSearch,
    component: lazyRouteComponent(pages.SourcesPage, 'SourcesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/joining',
    validateSearch: parseJoiningSearch,
    component: lazyRouteComponent(pages.JoiningPage, 'JoiningPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/rulings',
    component: lazyRouteComponent(pages.RulingsPage, 'RulingsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/queries',
    validateSearch: parseQueriesSearch,
    component: lazyRouteComponent(pages.QueriesPage, 'QueriesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/rules',
    validateSearch: parseRulesSearch,
    component: lazyRouteComponent(pages.RulesPage, 'RulesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/ontology',
    validateSearch: parseOntologySearch,
    component: lazyRouteComponent(pages.OntologyPage, 'OntologyPage'),
  }),
] as const

/** Every page. What the address says is what is shown: each page's search parameters are typed and parsed. */
export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultErrorComponent: PageError,
  defaultPreload: 'intent',
  defaultPendingMs: 0,
  scrollRestoration: false,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
