// recover-training-data: A model can give back parts of what it was trained on.
// Gain: Parts of the training data.
// Needs: The endpoint serves a model trained on the dataset.
// Made from graph/src/rules/recover-training-data.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1. endpoint → dataset: converse → read; difficulty 5
MATCH (endpoint:ModelEndpoint)-[serves:SERVES {enabled: true}]->(model:Model)
MATCH (model)-[trainedOn:TRAINED_ON {enabled: true}]->(dataset:Dataset)
RETURN endpoint.id AS from, dataset.id AS to,
  [] AS key, [serves.id, trainedOn.id] AS evidence;
