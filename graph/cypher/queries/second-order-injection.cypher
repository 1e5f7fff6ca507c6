// Second-order injection: Which data can outsiders plant words in that an agent reads later, through a tool or a knowledge base?
// Parameters: $revision, the number of the current revision; $asOf, the time at which expiry is judged (ISO 8601);
// $hops (6): Steps from the outsider to the data at the most.
// Made from graph/src/store/saved/second-order-injection.ts by graph/scripts/write-cypher.ts: change it there.

MATCH (source:UntrustedSource)
MATCH (entry:Foothold {id: 'control@' + source.id})
MATCH way = ANY SHORTEST (entry)-[step:STEP WHERE step.since <= $revision AND (step.until IS NULL OR step.until > $revision)]->{1,12}(planted:Foothold)
WHERE planted.access IN ['append', 'own'] AND length(way) <= $hops
CALL (planted) {
  MATCH (planted)-[read:STEP]->(taken:Foothold {access: 'inject'})
  WHERE read.since <= $revision AND (read.until IS NULL OR read.until > $revision)
  RETURN taken
  UNION
  MATCH (planted)-[fed:STEP]->(:Foothold {access: 'fed'})-[read:STEP]->(taken:Foothold {access: 'inject'})
  WHERE fed.since <= $revision AND (fed.until IS NULL OR fed.until > $revision) AND read.since <= $revision AND (read.until IS NULL OR read.until > $revision)
  RETURN taken
}
MATCH (data:Asset {id: planted.asset})
MATCH (agent:Agent {id: taken.asset})
RETURN agent, data, collect(DISTINCT source) AS sources
ORDER BY agent.id, data.id;
