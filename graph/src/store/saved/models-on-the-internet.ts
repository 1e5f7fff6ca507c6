import { endpoint } from '../../ontology/assets/endpoint.ts'
import { modelEndpoint } from '../../ontology/assets/model-endpoint.ts'
import { untrustedSource } from '../../ontology/assets/untrusted-source.ts'
import { exposes } from '../../ontology/relations/exposes.ts'
import { reaches } from '../../ontology/relations/reaches.ts'
import { atlas, owaspLlm } from '../../rules/references.ts'
import { cypher, edgeType, label } from '../cypher-text.ts'
import { defineBuiltIn } from './define-saved-query.ts'

export const modelsOnTheInternet = defineBuiltIn({
  id: 'models-on-the-internet',
  theme: 'exposure',
  title: 'Model endpoints on the internet',
  asks: 'Which model endpoints can be reached from the internet?',
  why: 'They cost money with every call, answer whoever holds a shared key, and give away what their models were trained on.',
  references: [atlas('AML.T0040'), atlas('AML.T0024'), owaspLlm('LLM10')],
  parameters: { signedInToo: { about: 'Also those that ask each user to sign in.', type: 'flag', default: false } },
  cypher: cypher`
    MATCH (endpoint:${label(endpoint)})-[:${edgeType(exposes)} {enabled: true}]->(model:${label(modelEndpoint)})
    WHERE endpoint.auth IN ['none', 'shared-key'] OR $signedInToo
    OPTIONAL MATCH (source:${label(untrustedSource)})-[:${edgeType(reaches)} {enabled: true}]->(endpoint)
    WITH endpoint, model, count(source) AS outsiders
    WHERE endpoint.exposure = 'internet' OR outsiders > 0
    RETURN model, endpoint, endpoint.auth AS auth
    ORDER BY model.id, endpoint.id`,
})
