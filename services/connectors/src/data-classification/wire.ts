import { z } from 'zod'

/** One row of a classification, whatever its columns are called in the file: see `columns.ts`. */
export const rowSchema = z.object({
  id: z.string().trim().min(1).max(2048),
  name: z.string().trim().max(2048).optional(),
  kind: z.string().trim().optional(),
  sensitivity: z.union([z.string().trim(), z.number()]).optional(),
  classes: z.union([z.string(), z.array(z.string())]).optional(),
  records: z.union([z.string().trim(), z.number()]).optional(),
})
export type Row = z.infer<typeof rowSchema>

const detection = z.object({ type: z.string(), count: z.number().optional() })

/**
 * What is used of a sensitive data finding of Amazon Macie, as `aws macie2 get-findings` prints it:
 * https://docs.aws.amazon.com/macie/latest/APIReference/findings-describe.html
 */
export const macieFindingSchema = z.object({
  id: z.string(),
  archived: z.boolean().optional(),
  resourcesAffected: z.object({
    s3Bucket: z.object({
      arn: z.string().regex(/^arn:[\w-]+:s3:::[\w.-]+$/),
      name: z.string().optional(),
    }),
  }),
  classificationDetails: z
    .object({
      result: z
        .object({
          sensitiveData: z
            .array(z.object({ category: z.string(), detections: z.array(detection).optional() }))
            .optional(),
          customDataIdentifiers: z
            .object({ detections: z.array(z.object({ name: z.string().optional() })).optional() })
            .optional(),
        })
        .optional(),
    })
    .optional(),
})
export type MacieFinding = z.infer<typeof macieFindingSchema>
