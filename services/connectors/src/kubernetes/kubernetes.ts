import { ClaimBuilder } from '../claims/claim-builder.ts'
import type { Connector } from '../connector.ts'
import type { ToolOverrides } from '../tool-classification/override-file.ts'
import { clusterOf } from './cluster/cluster.ts'
import { readObjects } from './cluster/read-documents.ts'
import { stateCluster } from './normalise.ts'
import { looksKubernetes } from './recognise.ts'

const format = 'kubernetes'

export const kubernetes: Connector = {
  format,
  about: 'Kubernetes objects: who may do what (RBAC), what runs as whom with which secrets, what is exposed.',

  detect(file) {
    return looksKubernetes(file.text) ? 2 : 0
  },

  read(file, context) {
    const read = readObjects(file)
    const cluster = clusterOf(file, context, read)
    const source = context.source ?? `${format}:${cluster.scope}`
    const builder = new ClaimBuilder({ source, file: file.file, observedAt: file.modifiedAt })
    for (const rejection of read.rejected) builder.reject(rejection)
    const { fingerprint } = context
    const overrides: ToolOverrides | undefined = context.toolOverrides
    stateCluster({ cluster, builder, fingerprint, overrides })
    return builder.reading({ format, complete: context.complete ?? !read.isPartial })
  },
}
