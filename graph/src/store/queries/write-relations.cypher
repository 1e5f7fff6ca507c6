// write-relations-REACHES (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:REACHES {id: row.id}]->(b)
SET r = row.properties

// write-relations-EXPOSES (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:EXPOSES {id: row.id}]->(b)
SET r = row.properties

// write-relations-CONNECTS_TO (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:CONNECTS_TO {id: row.id}]->(b)
SET r = row.properties

// write-relations-PROVIDES (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:PROVIDES {id: row.id}]->(b)
SET r = row.properties

// write-relations-CAN_CALL (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:CAN_CALL {id: row.id}]->(b)
SET r = row.properties

// write-relations-READS_FROM (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:READS_FROM {id: row.id}]->(b)
SET r = row.properties

// write-relations-OPERATES_ON (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:OPERATES_ON {id: row.id}]->(b)
SET r = row.properties

// write-relations-RETRIEVES_FROM (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:RETRIEVES_FROM {id: row.id}]->(b)
SET r = row.properties

// write-relations-INDEXES (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:INDEXES {id: row.id}]->(b)
SET r = row.properties

// write-relations-SENDS_TO (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:SENDS_TO {id: row.id}]->(b)
SET r = row.properties

// write-relations-DELEGATES_TO (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:DELEGATES_TO {id: row.id}]->(b)
SET r = row.properties

// write-relations-USES_MODEL (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:USES_MODEL {id: row.id}]->(b)
SET r = row.properties

// write-relations-SERVES (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:SERVES {id: row.id}]->(b)
SET r = row.properties

// write-relations-TRAINED_ON (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:TRAINED_ON {id: row.id}]->(b)
SET r = row.properties

// write-relations-LOGS_TO (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:LOGS_TO {id: row.id}]->(b)
SET r = row.properties

// write-relations-HOSTS (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:HOSTS {id: row.id}]->(b)
SET r = row.properties

// write-relations-RUNS_AS (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:RUNS_AS {id: row.id}]->(b)
SET r = row.properties

// write-relations-HOLDS (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:HOLDS {id: row.id}]->(b)
SET r = row.properties

// write-relations-AUTHENTICATES_AS (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:AUTHENTICATES_AS {id: row.id}]->(b)
SET r = row.properties

// write-relations-MEMBER_OF (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:MEMBER_OF {id: row.id}]->(b)
SET r = row.properties

// write-relations-CAN_ASSUME (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:CAN_ASSUME {id: row.id}]->(b)
SET r = row.properties

// write-relations-CAN_READ (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:CAN_READ {id: row.id}]->(b)
SET r = row.properties

// write-relations-CAN_WRITE (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:CAN_WRITE {id: row.id}]->(b)
SET r = row.properties

// write-relations-CAN_INVOKE (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:CAN_INVOKE {id: row.id}]->(b)
SET r = row.properties

// write-relations-CAN_MODIFY (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:CAN_MODIFY {id: row.id}]->(b)
SET r = row.properties

// write-relations-CAN_ADMIN (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:CAN_ADMIN {id: row.id}]->(b)
SET r = row.properties

// write-relations-BUILT_FROM (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:BUILT_FROM {id: row.id}]->(b)
SET r = row.properties

// write-relations-PROTECTED_BY (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:PROTECTED_BY {id: row.id}]->(b)
SET r = row.properties

// write-relations-OWNED_BY (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:OWNED_BY {id: row.id}]->(b)
SET r = row.properties

// write-relations-CONTAINS (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:CONTAINS {id: row.id}]->(b)
SET r = row.properties

// write-relations-USED (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MERGE (a)-[r:USED {id: row.id}]->(b)
SET r = row.properties
