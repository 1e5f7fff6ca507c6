import type { Connector } from '../connector.ts'
import { documentConnector } from '../reading/document-connector.ts'
import { isTable } from '../reading/listed-records.ts'
import { readBom } from './bom.ts'
import { stateComponents } from './components.ts'
import { stateServices } from './services.ts'

const format = 'cyclonedx'

const documents = documentConnector({
  format,
  about:
    'CycloneDX bills of materials: models and their training data, packages, services with their addresses and data.',
  marker: /"bomFormat"\s*:\s*"CycloneDX"/,
  certainty: (value) => (isTable(value) && value['bomFormat'] === 'CycloneDX' ? 2 : 0),

  state(input) {
    const { builder, document, source } = input
    const bom = readBom(input)
    if (bom.isPartial) {
      const at = '/compositions'
      const reason = 'it says itself that it does not list everything'
      builder.reject({ code: 'incomplete', pointer: at, ...document.place(at), reason })
    }
    // References count within one bill; its serial number stays the same over its versions.
    const serial = isTable(document.value) ? document.value['serialNumber'] : undefined
    const scope = typeof serial === 'string' ? serial.replace(/^urn:uuid:/i, '').toLowerCase() : source
    const stated = stateComponents(builder, bom, scope)
    stateServices(builder, bom, scope, stated)
  },
})

/** Two bills are two sources: what one does not list any more, another may. */
export const cyclonedx: Connector = {
  ...documents,
  read: (file, context) => documents.read(file, { ...context, source: context.source ?? `${format}:${file.file}` }),
}
