import { useSyncExternalStore } from 'react'
import type { QueryParameter } from './queries-queries.ts'

/** A query that this browser alone keeps. */
export interface OwnQuery {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly cypher: string
  readonly parameters: readonly QueryParameter[]
}

const place = 'throughline.queries'
const listeners = new Set<() => void>()
let known: { readonly text: string; readonly queries: readonly OwnQuery[] } = { text: '', queries: [] }

/** The reader's own queries, as this browser keeps them. */
export function useOwnQueries(): readonly OwnQuery[] {
  return useSyncExternalStore(listen, ownQueries)
}

/** Keeps queries: each in place of the one that has its id. @throws Error where the browser keeps nothing more */
export function keepOwn(queries: readonly OwnQuery[]): void {
  const ids = new Set(queries.map(({ id }) => id))
  write([...ownQueries().filter(({ id }) => !ids.has(id)), ...queries])
}

export function forgetOwn(id: string): void {
  write(ownQueries().filter((query) => query.id !== id))
}

/** An id that no other query has. */
export function newId(): string {
  return `own-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`
}

function ownQueries(): readonly OwnQuery[] {
  const text = window.localStorage.getItem(place) ?? ''
  if (text !== known.text) known = { text, queries: read(text) }
  return known.queries
}

function write(queries: readonly OwnQuery[]): void {
  window.localStorage.setItem(place, JSON.stringify(queries))
  for (const told of listeners) told()
}

function listen(told: () => void): () => void {
  listeners.add(told)
  window.addEventListener('storage', told)
  return () => {
    listeners.delete(told)
    window.removeEventListener('storage', told)
  }
}

/** Only this file writes there; what somebody else left is as if it were not there. */
function read(text: string): readonly OwnQuery[] {
  try {
    const kept: unknown = JSON.parse(text === '' ? '[]' : text)
    return Array.isArray(kept) ? kept.filter(isOwn) : []
  } catch {
    return []
  }
}

function isOwn(value: unknown): value is OwnQuery {
  if (typeof value !== 'object' || value === null) return false
  const texts = ['id', 'name', 'description', 'cypher'].map((name) => Reflect.get(value, name))
  return texts.every((text) => typeof text === 'string') && Array.isArray(Reflect.get(value, 'parameters'))
}
