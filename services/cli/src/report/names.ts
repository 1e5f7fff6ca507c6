import type { Report } from '@throughline/analysis/answers/report.ts'
import { compareText } from '@throughline/graph/facts/settle.ts'
import { assetKindByName } from '@throughline/graph/ontology/asset-kinds.ts'
import { type Html, html, nothing } from './html.ts'
import { section, table } from './parts.ts'

/** Names of the assets that are told of, by id, and whether no other of them has the same. */
export type Names = ReadonlyMap<string, Report['assets'][number] & { readonly isOnly: boolean }>

export function namesOf({ assets }: Report): Names {
  const holders = Map.groupBy(assets, ({ name }) => name)
  return new Map(assets.map((asset) => [asset.id, { ...asset, isOnly: holders.get(asset.name)?.length === 1 }]))
}

/** A keyed hash is told by its beginning: the whole of it stands in the JSON. */
function shortId(id: string): string {
  return id.replaceAll(/[0-9a-f]{40,}/g, (hash) => `${hash.slice(0, 12)}…`)
}

/** An asset by name, with its id where that is another. */
export function assetName(names: Names, id: string): Html {
  const name = names.get(id)?.name ?? id
  return name === id ? html`<bdi>${name}</bdi>` : html`<bdi>${name}</bdi> <code class="id">${shortId(id)}</code>`
}

/** An asset by name alone, where the report has no other of that name: its id stands in the list of names. */
function briefName(names: Names, id: string): Html {
  const asset = names.get(id)
  return asset?.isOnly === true ? html`<bdi>${asset.name}</bdi>` : assetName(names, id)
}

/** `agent CAN_CALL tool`, by names. */
export function relationText(names: Names, { type, from, to }: { type: string; from: string; to: string }): Html {
  return html`${briefName(names, from)} <span class="type">${type}</span> ${briefName(names, to)}`
}

/** What a fact is about: an asset, or a relation where one is known under that id. */
export function factName(
  names: Names,
  id: string,
  relation: { type: string; from: string; to: string } | undefined,
): Html {
  return relation === undefined ? briefName(names, id) : relationText(names, relation)
}

/** The id behind every name. */
export function namesSection({ assets }: Report): Html {
  const named = assets.filter(({ id, name }) => name !== id)
  if (named.length === 0) return nothing
  const label = (kind: string): string => assetKindByName.get(kind)?.label ?? kind
  return section(
    'names',
    'Names and ids',
    html`<p class="quiet">What is told of above, by kind and name.</p>`,
    table(
      ['Kind', 'Name', 'Id'],
      named
        .toSorted(
          (a, b) => compareText(label(a.kind), label(b.kind)) || compareText(a.name, b.name) || compareText(a.id, b.id),
        )
        .map(({ id, kind, name }) => [label(kind), html`<bdi>${name}</bdi>`, html`<code>${id}</code>`]),
      'names',
    ),
  )
}
