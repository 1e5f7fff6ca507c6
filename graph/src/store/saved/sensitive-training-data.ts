import { dataset } from '../../ontology/assets/dataset.ts'
import { model } from '../../ontology/assets/model.ts'
import { modelEndpoint } from '../../ontology/assets/model-endpoint.ts'
import { serves } from '../../ontology/relations/serves.ts'
import { trainedOn } from '../../ontology/relations/trained-on.ts'
import { atlas, owaspLlm } from '../../rules/references.ts'
import { cypher, edgeType, label } from '../cypher-text.ts'
import { defineBuiltIn, sensitivity } from './define-saved-query.ts'

export const sensitiveTrainingData = defineBuiltIn({
  id: 'sensitive-training-data',
  theme: 'data',
  title: 'Models that remember sensitive data',
  asks: 'Which models that answer requests were trained on sensitive data?',
  why: 'What a model was trained on can be asked out of it, past every right on the data itself.',
  references: [atlas('AML.T0024'), owaspLlm('LLM02'), owaspLlm('LLM04')],
  parameters: { sensitivity },
  cypher: cypher`
    MATCH (endpoint:${label(modelEndpoint)})-[:${edgeType(serves)} {enabled: true}]->(model:${label(model)})-[:${edgeType(trainedOn)} {enabled: true}]->(data:${label(dataset)})
    WHERE data.sensitivity >= $sensitivity
    RETURN model, collect(DISTINCT endpoint) AS endpoints, collect(DISTINCT data) AS learnt
    ORDER BY model.id`,
})
