// poison-training: A model learns from what it is trained on.
// Gain: The attacker’s examples shape what the model answers.
// Needs: The model is trained on the dataset.
// Made from graph/src/rules/poison-training.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1. dataset → model: own → inject; difficulty 4
MATCH (model:Model)-[trainedOn:TRAINED_ON {enabled: true}]->(dataset:Dataset)
RETURN dataset.id AS from, model.id AS to,
  [] AS key, [trainedOn.id] AS evidence;
