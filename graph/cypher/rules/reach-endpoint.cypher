// reach-endpoint: Whoever stands where the endpoint can be reached from, and has what it asks for, can send it requests.
// Gain: Requests arrive at the endpoint.
// Needs: A route to the endpoint, and no sign-in or one that the attacker has.
// Made from graph/src/rules/reach-endpoint.ts by graph/scripts/write-cypher.ts: change it there.

// 1 of 2. outside → endpoint: control → reach; difficulty 1
MATCH (outside:Workload|UntrustedSource)-[reaches:REACHES {enabled: true}]->(endpoint:Endpoint)
WHERE endpoint.auth = 'none'
RETURN outside.id AS from, endpoint.id AS to,
  [] AS key, [reaches.id] AS evidence;

// 2 of 2. outside → endpoint: control → reach; difficulty 1
MATCH (outside:Workload|UntrustedSource)-[route:REACHES {enabled: true}]->(endpoint:Endpoint)
WHERE route.authenticated = true
RETURN outside.id AS from, endpoint.id AS to,
  [] AS key, [route.id] AS evidence;
