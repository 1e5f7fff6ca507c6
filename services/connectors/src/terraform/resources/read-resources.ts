import type { Rejection } from '../../connector.ts'
import { type CheckedAt, check } from '../../reading/check.ts'
import type { ConfigModule } from '../wire.ts'
import { configurationWire, listWire, moduleWire, rawResourceWire, rawWire, resourceWire, shownWire } from '../wire.ts'
import type { TfResource } from './resource.ts'
import { withoutPaths, withoutSensitive } from './without-sensitive.ts'

/** What a state or plan holds. */
export interface ReadResources {
  readonly resources: readonly TfResource[]
  /** Of a plan: what its resources refer to. */
  readonly configuration: ConfigModule | undefined
  readonly rejected: readonly Rejection[]
}

/** Modules lie in modules no deeper than anyone writes them. */
const maxDepth = 20

/** Reads the resources of a shown state, a shown plan or a raw state. Bad ones are rejected, the others go on. */
export function readResources(value: unknown, root: CheckedAt): ReadResources {
  return new ResourceReader(root).read(value)
}

class ResourceReader {
  readonly #root: CheckedAt
  readonly #resources: TfResource[] = []
  readonly #rejected: Rejection[] = []

  constructor(root: CheckedAt) {
    this.#root = root
  }

  read(value: unknown): ReadResources {
    const isRaw = typeof value === 'object' && value !== null && 'version' in value && !('format_version' in value)
    const configuration = isRaw ? this.#raw(value) : this.#shown(value)
    return { resources: this.#resources, configuration, rejected: this.#rejected }
  }

  #shown(value: unknown): ConfigModule | undefined {
    const shown = check(shownWire, value, this.#root)
    if (!shown.ok) {
      this.#rejected.push(...shown.rejections)
      return undefined
    }
    const { values, planned_values, prior_state, configuration } = shown.value
    this.#module(values?.root_module, '/values/root_module', false)
    this.#module(planned_values?.root_module, '/planned_values/root_module', false)
    // What is looked up, such as the account, a plan keeps in the state before it.
    if (planned_values != null) this.#module(prior_state?.values?.root_module, '/prior_state/values/root_module', true)
    const config = configurationWire.safeParse(configuration ?? {})
    return config.success ? (config.data.root_module ?? undefined) : undefined
  }

  #module(value: unknown, pointer: string, onlyData: boolean, depth = 0): void {
    if (value == null || depth > maxDepth) return
    const at = { ...this.#root, pointer }
    const module = check(moduleWire, value, at)
    if (!module.ok) {
      this.#rejected.push(...module.rejections)
      return
    }
    for (const [index, each] of this.#list(module.value.resources, `${pointer}/resources`).entries()) {
      const place = `${pointer}/resources/${index}`
      const resource = check(resourceWire, each, { ...at, pointer: place })
      if (!resource.ok) {
        this.#rejected.push(...resource.rejections)
        continue
      }
      const { address, mode, type, values, sensitive_values } = resource.value
      if (onlyData && mode !== 'data') continue
      this.#add(address, mode, type, withoutSensitive(values ?? {}, sensitive_values), `${place}/values`)
    }
    for (const [index, each] of this.#list(module.value.child_modules, `${pointer}/child_modules`).entries()) {
      this.#module(each, `${pointer}/child_modules/${index}`, onlyData, depth + 1)
    }
  }

  #list(value: unknown, pointer: string): readonly unknown[] {
    const list = check(listWire, value, { ...this.#root, pointer })
    if (list.ok) return list.value
    this.#rejected.push(...list.rejections)
    return []
  }

  #raw(value: unknown): undefined {
    const raw = check(rawWire, value, this.#root)
    if (!raw.ok) {
      this.#rejected.push(...raw.rejections)
      return
    }
    for (const [index, each] of raw.value.resources.entries()) {
      const pointer = `/resources/${index}`
      const resource = check(rawResourceWire, each, { ...this.#root, pointer })
      if (!resource.ok) {
        this.#rejected.push(...resource.rejections)
        continue
      }
      const { module, mode, type, name, instances } = resource.value
      const base = `${module == null ? '' : `${module}.`}${mode === 'data' ? 'data.' : ''}${type}.${name}`
      for (const [at, { index_key, attributes, sensitive_attributes }] of instances.entries()) {
        const key = index_key == null ? '' : `[${JSON.stringify(index_key)}]`
        const kept = withoutPaths(attributes ?? {}, sensitive_attributes ?? [])
        this.#add(`${base}${key}`, mode, type, kept, `${pointer}/instances/${at}/attributes`)
      }
    }
  }

  #add(address: string, mode: 'managed' | 'data', type: string, kept: unknown, pointer: string): void {
    const values = typeof kept === 'object' && kept !== null ? { ...kept } : {}
    this.#resources.push({ address, mode, type, values, at: { ...this.#root, pointer } })
  }
}
