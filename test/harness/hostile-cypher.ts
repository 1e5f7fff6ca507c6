import { Random } from './random.ts'

/** Texts that write, call procedures, read files, leave the database or read what is not the estate's. */
const harmful = [
  'CREATE (x:Agent {id: "evil"}) RETURN x',
  'MERGE (x:Agent {id: "evil"}) RETURN x',
  'MATCH (n:Agent) SET n.name = "evil" RETURN n',
  'MATCH (n:Agent) SET n:Evil RETURN n',
  'MATCH (n:Agent) REMOVE n.name RETURN n',
  'MATCH (n:Agent) DELETE n',
  'MATCH (n:Agent) DETACH DELETE n',
  'MATCH (a:Agent), (b:Tool) CREATE (a)-[:CAN_CALL]->(b) RETURN a',
  'MATCH (a:Agent)-[r]->() DELETE r RETURN a',
  'MATCH (n:Agent) FOREACH (x IN [1] | SET n.name = "evil") RETURN n',
  'UNWIND [1] AS x CREATE (y:Agent {id: "evil"}) RETURN y',
  'CALL { CREATE (x:Agent {id: "evil"}) RETURN x } RETURN x',
  'MATCH (n:Agent) CALL (n) { SET n.name = "evil" } RETURN n',
  'UNWIND range(1, 3) AS i CALL (i) { CREATE (x:Agent {id: i}) } IN TRANSACTIONS RETURN i',
  'MATCH (n:Agent) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 1 ROWS',
  'INSERT (x:Agent {id: "evil"})',
  'CALL db.labels() YIELD label RETURN label',
  'CALL dbms.listConfig() YIELD name, value RETURN name, value',
  'CALL db.createLabel("Evil")',
  'CALL db.index.fulltext.queryNodes("asset_search", "agent") YIELD node RETURN node',
  'CALL apoc.cypher.doIt("CREATE (x:Evil)", {}) YIELD value RETURN value',
  'CALL apoc.load.json("file:///etc/passwd") YIELD value RETURN value',
  'RETURN apoc.cypher.runFirstColumnMany("MATCH (n) RETURN n", {}) AS x',
  'MATCH (n:Agent) CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey',
  'RETURN COLLECT { CALL db.labels() YIELD label RETURN label } AS x',
  'LOAD CSV FROM "file:///etc/passwd" AS line RETURN line',
  'LOAD CSV WITH HEADERS FROM "http://127.0.0.1:1/x.csv" AS line RETURN line',
  'MATCH (n:Agent) LOAD CSV FROM "file:///etc/passwd" AS line RETURN line',
  'RETURN COLLECT { LOAD CSV FROM "file:///etc/passwd" AS l RETURN l } AS x',
  'RETURN [x IN [1] | COLLECT { LOAD CSV FROM "file:///etc/passwd" AS l RETURN l }] AS x',
  'SHOW INDEXES',
  'SHOW USERS',
  'SHOW DATABASES YIELD name RETURN name',
  'SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery',
  'SHOW PROCEDURES',
  'TERMINATE TRANSACTIONS "neo4j-transaction-1"',
  'USE system SHOW DATABASES',
  'USE system MATCH (n) RETURN n',
  'USE graph.byName("system") MATCH (n) RETURN n',
  'CREATE INDEX evil FOR (n:Agent) ON (n.name)',
  'CREATE CONSTRAINT evil FOR (n:Agent) REQUIRE n.name IS UNIQUE',
  'DROP INDEX asset_search',
  'DROP CONSTRAINT asset_id',
  'CREATE USER evil SET PASSWORD "evil1234"',
  'ALTER CURRENT USER SET PASSWORD FROM "a" TO "evil1234"',
  'CREATE DATABASE evil',
  'STOP DATABASE neo4j',
  'GRANT ROLE admin TO evil',
  'MATCH (c:Claim) RETURN c.body',
  'MATCH (n) WHERE n:Claim RETURN n',
  'MATCH (n) RETURN n',
  'MATCH (n:!Asset) RETURN n',
  'MATCH (n IS Claim) RETURN n',
  'MATCH (n:Pointer) RETURN n',
  'MATCH (n:Agent|SnapshotChunk) RETURN n',
  'MATCH (n:`Claim`) RETURN n',
  'MATCH (`n:Agent`:Claim) RETURN 1',
  'MATCH (c:Claim) RETURN count(c)',
  'MATCH (n) WHERE id(n) < 1000 RETURN n',
  'RETURN CASE WHEN EXISTS { MATCH (c:Claim) WHERE c.body CONTAINS "x" } THEN 1 ELSE 0 END AS x',
  'RETURN [x IN [1] | COUNT { (:Claim) }] AS x',
  'RETURN any(x IN [1] WHERE EXISTS { (:Claim) }) AS x',
  'MATCH (n:$("Claim")) RETURN n',
  'MATCH (n:Agent) RETURN n; CREATE (x:Evil)',
  'MATCH (n:Agent) RETURN n UNION CREATE (n:Evil) RETURN n',
] as const

/** What does not change what a text does, or is thought not to. */
const disguises: readonly ((text: string, random: Random) => string)[] = [
  (text) => text,
  (text) => text.replaceAll(/[A-Z]+/g, (word, at: number) => (inQuotes(text, at) ? word : word.toLowerCase())),
  (text, random) => text.replaceAll(' ', () => (inside(random, 3) === 0 ? '\n\t' : ' ')),
  (text, random) => text.replace(' ', `/* harmless ${inside(random, 1_000)} */`),
  (text, random) => `// MATCH (n:Agent) RETURN n ${inside(random, 1_000)}\n${text}`,
  (text, random) => `/* ${inside(random, 1_000)} */ ${text} // RETURN 1`,
  (text) => `${text};`,
  (text) => `EXPLAIN ${text}`,
  (text) => `PROFILE ${text}`,
  (text) => `CYPHER runtime=slotted ${text}`,
  (text) => text.replace(/[A-Z]/, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`),
  (text) => `MATCH (a0:Agent) WITH a0 LIMIT 1 ${text}`,
  (text) => `RETURN 'it\\'s' AS a // '\n UNION ${text}`,
  (text) => `CALL () { ${text} } RETURN 1 AS one`,
]

/** So many different hostile texts, the same for the same seed; every harmful one is among them as it is. */
export function hostileTexts(seed: number, count: number): readonly string[] {
  const random = new Random(seed)
  const texts = new Set<string>(harmful)
  while (texts.size < count) {
    const text = harmful[inside(random, harmful.length)] ?? ''
    const disguise = disguises[inside(random, disguises.length)]
    texts.add(disguise?.(text, random) ?? text)
  }
  return [...texts]
}

function inside(random: Random, below: number): number {
  return Math.floor(random.next() * below)
}

/** Labels in quotes and names stay as they are: another case is another name. */
function inQuotes(text: string, at: number): boolean {
  return (text.slice(0, at).split('"').length - 1) % 2 === 1 || /[:.`]$/.test(text.slice(0, at))
}
