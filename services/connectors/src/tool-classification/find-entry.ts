import { catalogue } from './catalogue.ts'
import type { CatalogueEntry, CatalogueTools } from './catalogue-entry.ts'
import { imagePurl, npmPurl, pypiPurl, withoutVersion } from './package-url.ts'

const byPurl: ReadonlyMap<string, CatalogueEntry> = new Map(
  catalogue.flatMap((entry) =>
    [
      ...(entry.npm ?? []).map((name) => npmPurl(name)),
      ...(entry.pypi ?? []).map((name) => pypiPurl(name)),
      ...(entry.oci ?? []).map((image) => imagePurl(image)),
    ].map((purl) => [purl, entry]),
  ),
)

/** The entry of a package, of whatever version. */
export function entryOfPackage(purl: string): CatalogueEntry | undefined {
  return byPurl.get(withoutVersion(purl))
}

/** The entry of a program or Python module that has the name of a known package: installed by hand, so inferred. */
export function entryOfProgram(program: string): CatalogueEntry | undefined {
  return byPurl.get(pypiPurl(program)) ?? byPurl.get(npmPurl(program))
}

/** The entry whose hosted form answers at the address. */
export function entryOfUrl(url: string): CatalogueEntry | undefined {
  if (!URL.canParse(url)) return undefined
  const address = new URL(url)
  return catalogue.find((entry) => entry.urls?.some((known) => isBelow(address, new URL(known))))
}

/** The entry of a server that calls itself so. Anybody may use the name: what follows is only inferred. */
export function entryOfServerInfo(name: string): CatalogueEntry | undefined {
  return catalogue.find((entry) => entry.serverInfo?.includes(name))
}

/** The entry's words about one of its tools. */
export function toolsNamed(entry: CatalogueEntry, tool: string): CatalogueTools | undefined {
  return entry.tools.find(({ names, formerly }) => names.includes(tool) || formerly?.includes(tool) === true)
}

function isBelow(address: URL, known: URL): boolean {
  const base = known.pathname.replace(/\/$/, '')
  return address.origin === known.origin && (address.pathname === base || address.pathname.startsWith(`${base}/`))
}
