import { fileURLToPath } from 'node:url'
import { type CodegenConfig, generate } from '@graphql-codegen/cli'
import { preset } from '@graphql-codegen/client-preset'

const web = fileURLToPath(new URL('..', import.meta.url))

const config: CodegenConfig = {
  cwd: web,
  silent: true,
  schema: '../services/api/schema.graphql',
  documents: ['src/**/*.graphql'],
  generates: {
    'src/__generated__/': {
      preset,
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: {
          DateTime: 'string',
          PropertyValue: 'string | number | boolean | readonly string[]',
          RevisionNumber: 'number',
          JsonObject: 'object',
          Json: 'unknown',
        },
      },
    },
  },
}

/** A generated file: its path under `web/` and its text. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

/** The typed documents of every operation under `src/`, checked against the schema. Throws where one does not fit. */
export async function generateOperations(): Promise<readonly GeneratedFile[]> {
  const files: readonly { filename: string; content: string }[] = await generate(config, false)
  // The preset also writes a lookup from query texts to documents, for queries inside code. Ours lie in files of their own.
  return files
    .filter(({ filename }) => filename.endsWith('/graphql.ts'))
    .map(({ filename, content }) => ({ path: filename, text: content }))
}
