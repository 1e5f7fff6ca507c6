// read-index: An index gives back what it was built from.
// Gain: The indexed data.
// Needs: The knowledge base indexes the dataset.
// Made from graph/src/rules/read-index.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1. knowledge → dataset: read → read; difficulty 1
MATCH (knowledge:KnowledgeBase)-[indexes:INDEXES {enabled: true}]->(dataset:Dataset)
RETURN knowledge.id AS from, dataset.id AS to,
  [] AS key, [indexes.id] AS evidence;
