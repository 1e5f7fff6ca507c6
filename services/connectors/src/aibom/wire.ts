import { z } from 'zod'

// Report of Cisco's AI BOM: https://github.com/cisco-ai-defense/aibom
// Schema 2 says `component_type` and `relationship_type` where the first said `category` and `label`.

const decision = z.object({ decision: z.string().nullish() }).nullish()

export const componentSchema = z.object({
  name: z.string().min(1),
  component_type: z.string().min(1).nullish(),
  category: z.string().min(1).nullish(),
  file_path: z.string().nullish(),
  instance_id: z.string().nullish(),
  confidence: z.number().nullish(),
  heuristic_confidence: z.number().nullish(),
  model_name: z.string().nullish(),
  storage_uri: z.string().nullish(),
  sdk_version: z.string().nullish(),
  decision_annotation: decision,
  metadata: z
    .object({
      env_var: z.string().nullish(),
      ecosystem: z.string().nullish(),
      version_spec: z.string().nullish(),
      model_provider: z.string().nullish(),
      vulnerabilities: z.array(z.unknown()).nullish(),
    })
    .nullish(),
})

export const relationshipSchema = z.object({
  relationship_type: z.string().min(1).nullish(),
  label: z.string().min(1).nullish(),
  source_name: z.string().min(1),
  target_name: z.string().min(1),
  source_type: z.string().nullish(),
  target_type: z.string().nullish(),
  source_instance_id: z.string().nullish(),
  target_instance_id: z.string().nullish(),
  decision_annotation: decision,
})

/** One scanned image, folder or repository; its components are checked one by one. */
export const sourceSchema = z.object({
  source_path: z.string().nullish(),
  components: z.record(z.string(), z.array(z.unknown())),
  relationships: z.array(z.unknown()).nullish(),
})

export type WireComponent = z.infer<typeof componentSchema>
export type WireRelationship = z.infer<typeof relationshipSchema>
