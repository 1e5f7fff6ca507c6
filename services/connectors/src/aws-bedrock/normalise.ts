import { control } from '@throughline/graph/ontology/assets/control.ts'
import type { z } from 'zod'
import type { ClaimBuilder, RecordPlace } from '../claims/claim-builder.ts'
import { recordPlace } from '../claims/record-place.ts'
import type { ReadContext } from '../connector.ts'
import { type CheckedAt, check } from '../reading/check.ts'
import { bedrockArn, type Home, homeOf, nameIn } from './account.ts'
import { stateActionGroup } from './action-groups.ts'
import { stateAgent, stateAssociation, stateCollaborator } from './agents.ts'
import { containInAccount } from './contained.ts'
import { stateFunction, stateFunctionUrl } from './functions.ts'
import { stateDataSource, stateKnowledgeBase } from './knowledge-bases.ts'
import { stateCustomModel, stateModel, stateProvisioned } from './models.ts'
import type { FoundRecord } from './records.ts'
import {
  actionGroupWire,
  agentWire,
  associationWire,
  collaboratorWire,
  customModelWire,
  dataSourceWire,
  foundationModelWire,
  functionUrlWire,
  functionWire,
  guardrailWire,
  knowledgeBaseWire,
  provisionedWire,
} from './wire.ts'

/** States every record of a file. `home`: where ids without an ARN are meant, when that is known from elsewhere. */
export function stateRecords(
  records: readonly FoundRecord[],
  root: CheckedAt,
  builder: ClaimBuilder,
  context: Pick<ReadContext, 'fingerprint' | 'toolOverrides'>,
  home?: Home,
): void {
  const stated = new RecordStater(records, root, builder, context, home)
  for (const record of records) stated.state(record)
}

class RecordStater {
  readonly #root: CheckedAt
  readonly #builder: ClaimBuilder
  readonly #context: Pick<ReadContext, 'fingerprint' | 'toolOverrides'>
  /** ARNs of the records that have one, by their id. */
  readonly #arns: ReadonlyMap<string, string>
  readonly #home: Home | undefined

  constructor(
    records: readonly FoundRecord[],
    root: CheckedAt,
    builder: ClaimBuilder,
    context: Pick<ReadContext, 'fingerprint' | 'toolOverrides'>,
    home: Home | undefined,
  ) {
    this.#root = root
    this.#builder = builder
    this.#context = context
    const arns = records.flatMap(({ value }) => ownArn(value))
    this.#arns = new Map(arns.map((arn) => [nameIn(arn), arn]))
    const homes = new Map(arns.flatMap((arn) => homeOf(arn) ?? []).map((home) => [Object.values(home).join(), home]))
    // Ids say no account; they are only known where all of the file is about one.
    this.#home = homes.size > 1 ? undefined : ([...homes.values()][0] ?? home)
  }

  state(record: FoundRecord): void {
    const place = recordPlace(this.#root.document, record.pointer)
    switch (record.kind) {
      case 'agent':
        this.#with(agentWire, record, (agent) => this.#agent(agent, place, record.pointer))
        break
      case 'action-group':
        this.#with(actionGroupWire, record, (group) => {
          const agent = this.#arn('agent', group.agentId, record)
          if (agent !== undefined) stateActionGroup(this.#builder, agent, group, place, this.#context.toolOverrides)
        })
        break
      case 'association':
        this.#with(associationWire, record, ({ agentId, knowledgeBaseId, knowledgeBaseState }) => {
          const agent = this.#arn('agent', agentId, record)
          const base = agent === undefined ? undefined : this.#arn('knowledge-base', knowledgeBaseId, record)
          if (agent === undefined || base === undefined) return
          stateAssociation(this.#builder, agent, base, knowledgeBaseState !== 'DISABLED', place)
        })
        break
      case 'collaborator':
        this.#with(collaboratorWire, record, ({ agentId, agentDescriptor }) => {
          const agent = this.#arn('agent', agentId, record)
          if (agent !== undefined) stateCollaborator(this.#builder, agent, agentDescriptor.aliasArn, place)
        })
        break
      case 'knowledge-base':
        this.#with(knowledgeBaseWire, record, (base) => {
          const home = homeOf(base.knowledgeBaseArn)
          if (home === undefined) return
          stateKnowledgeBase(this.#builder, base, home, place)
          for (const [index, source] of base.dataSourceDetails.entries()) {
            const at = recordPlace(this.#root.document, `${record.pointer}/dataSourceDetails/${index}`)
            stateDataSource(this.#builder, base.knowledgeBaseArn, source, at)
          }
        })
        break
      case 'data-source':
        this.#with(dataSourceWire, record, (source) => {
          const base = this.#arn('knowledge-base', source.knowledgeBaseId, record)
          if (base !== undefined) stateDataSource(this.#builder, base, source, place)
        })
        break
      case 'guardrail':
        this.#with(guardrailWire, record, (guardrail) => {
          const id = 'arn' in guardrail ? guardrail.arn : guardrail.guardrailArn
          const home = homeOf(id)
          if (home === undefined) return
          this.#builder.asset(control, id, guardrail.name ?? nameIn(id), {}, place)
          containInAccount(this.#builder, home, id, place)
        })
        break
      case 'function':
        this.#with(functionWire, record, ({ FunctionArn, FunctionName, Role, Environment }) => {
          const variables = Environment?.Variables ?? {}
          const said = { arn: FunctionArn, name: FunctionName ?? undefined, role: Role ?? undefined, variables }
          stateFunction(this.#builder, said, this.#context.fingerprint, place)
        })
        break
      case 'function-url':
        this.#with(functionUrlWire, record, ({ FunctionArn, FunctionUrl, AuthType }) =>
          stateFunctionUrl(this.#builder, { arn: FunctionArn, url: FunctionUrl, isOpen: AuthType === 'NONE' }, place),
        )
        break
      case 'custom-model':
        this.#with(customModelWire, record, (model) => stateCustomModel(this.#builder, model, place))
        break
      case 'foundation-model':
        this.#with(foundationModelWire, record, ({ modelArn, modelName }) =>
          stateModel(this.#builder, modelArn, place, modelName ?? undefined),
        )
        break
      case 'provisioned-model':
        this.#with(provisionedWire, record, (model) => stateProvisioned(this.#builder, model, place))
        break
      case 'summary':
        this.#reject(record, 'summary-only', 'a list entry has no ARN and no settings; the get call of each has them')
    }
  }

  #agent(agent: z.output<typeof agentWire>, place: RecordPlace, pointer: string): void {
    const home = homeOf(agent.agentArn)
    if (home === undefined) return
    stateAgent(this.#builder, agent, home, place)
    for (const [index, group] of agent.actionGroupDetails.entries()) {
      const at = recordPlace(this.#root.document, `${pointer}/actionGroupDetails/${index}`)
      stateActionGroup(this.#builder, agent.agentArn, group, at, this.#context.toolOverrides)
    }
    for (const [index, { knowledgeBaseId, knowledgeBaseState }] of agent.knowledgeBaseSummaries.entries()) {
      const at = recordPlace(this.#root.document, `${pointer}/knowledgeBaseSummaries/${index}`)
      const base = bedrockArn(home, 'knowledge-base', knowledgeBaseId)
      stateAssociation(this.#builder, agent.agentArn, base, knowledgeBaseState !== 'DISABLED', at)
    }
  }

  #with<T>(schema: z.ZodType<T>, { value, pointer }: FoundRecord, state: (value: T) => void): void {
    const checked = check(schema, value, { ...this.#root, pointer: `${this.#root.pointer}${pointer}` })
    if (checked.ok) state(checked.value)
    else for (const rejection of checked.rejections) this.#builder.reject(rejection)
  }

  #arn(type: 'agent' | 'knowledge-base', id: string, record: FoundRecord): string | undefined {
    const known = this.#arns.get(id)
    if (known !== undefined) return known
    if (this.#home !== undefined) return bedrockArn(this.#home, type, id)
    this.#reject(record, 'unknown-account', `no record of the file says in which account the ${type} with this id is`)
    return undefined
  }

  #reject({ pointer }: FoundRecord, code: string, reason: string): void {
    const { document, file } = this.#root
    this.#builder.reject({ code, file, pointer, ...document.place(pointer), reason })
  }
}

/** The ARN that a record has of its own. */
function ownArn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'agentArn' || key === 'knowledgeBaseArn') && typeof inner === 'string' && homeOf(inner) !== undefined
      ? [inner]
      : [],
  )
}
