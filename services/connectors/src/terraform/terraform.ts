import { ClaimBuilder } from '../claims/claim-builder.ts'
import type { Connector } from '../connector.ts'
import { parseJsonDocument } from '../reading/json-document.ts'
import { isRejection } from '../reading/rejection.ts'
import { stateResources } from './normalise.ts'
import { homeOfAll } from './resources/home.ts'
import { withPlanned } from './resources/planned.ts'
import { readResources } from './resources/read-resources.ts'
import { Resources } from './resources/typed.ts'

const format = 'terraform'

export const terraform: Connector = {
  format,
  about:
    'Terraform states and plans: AWS identities and their effective rights, Bedrock, functions, storage, exposure.',

  detect(file) {
    if (!/^\s*\{/.test(file.text) || !/"terraform_version"\s*:/.test(file.text)) return 0
    return /"(?:format_version|lineage|serial)"\s*:/.test(file.text) ? 2 : 0
  },

  read(file, context) {
    const source = context.source ?? `${format}:${file.file}`
    const builder = new ClaimBuilder({ source, file: file.file, observedAt: file.modifiedAt })
    const document = parseJsonDocument(file)
    if (isRejection(document)) {
      builder.reject(document)
      return builder.reading({ format })
    }
    const root = { document, file: file.file, pointer: '' }
    const { resources: found, configuration, rejected } = readResources(document.value, root)
    for (const rejection of rejected) builder.reject(rejection)
    const home = homeOfAll(found)
    const seen = new Set<string>()
    const resources = new Resources(withPlanned(found, configuration, home), (rejections) => {
      // Some resources are looked at for more than one reason; what is wrong with them is said once.
      for (const rejection of rejections) {
        const key = `${rejection.pointer} ${rejection.reason}`
        if (!seen.has(key)) builder.reject(rejection)
        seen.add(key)
      }
    })
    stateResources({ resources, builder, root, home, observedAt: file.modifiedAt, reading: context })
    return builder.reading({ format, complete: context.complete ?? true })
  },
}
