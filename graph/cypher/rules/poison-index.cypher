// poison-index: What is added to indexed data is added to the index.
// Gain: Passages of the attacker in the knowledge base.
// Needs: The knowledge base indexes the dataset.
// Made from graph/src/rules/poison-index.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1. dataset → knowledge: append → append, own → own; difficulty 1
MATCH (knowledge:KnowledgeBase)-[indexes:INDEXES {enabled: true}]->(dataset:Dataset)
RETURN dataset.id AS from, knowledge.id AS to,
  [] AS key, [indexes.id] AS evidence;
