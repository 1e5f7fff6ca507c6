// poison-knowledge-base: A knowledge base that takes in what outsiders write holds their words.
// Gain: Passages of the attacker in the knowledge base.
// Needs: The knowledge base reads from the source.
// Made from graph/src/rules/poison-knowledge-base.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 1. outside → knowledge: control → append; difficulty 2
MATCH (knowledge:KnowledgeBase)-[readsFrom:READS_FROM {enabled: true}]->(outside:UntrustedSource)
RETURN outside.id AS from, knowledge.id AS to,
  [] AS key, [readsFrom.id] AS evidence;
