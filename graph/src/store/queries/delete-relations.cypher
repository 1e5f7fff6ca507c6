// delete-relations-REACHES (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:REACHES {id: row.id}]->(b)
DELETE r

// delete-relations-EXPOSES (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:EXPOSES {id: row.id}]->(b)
DELETE r

// delete-relations-CONNECTS_TO (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:CONNECTS_TO {id: row.id}]->(b)
DELETE r

// delete-relations-PROVIDES (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:PROVIDES {id: row.id}]->(b)
DELETE r

// delete-relations-CAN_CALL (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:CAN_CALL {id: row.id}]->(b)
DELETE r

// delete-relations-READS_FROM (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:READS_FROM {id: row.id}]->(b)
DELETE r

// delete-relations-OPERATES_ON (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:OPERATES_ON {id: row.id}]->(b)
DELETE r

// delete-relations-RETRIEVES_FROM (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:RETRIEVES_FROM {id: row.id}]->(b)
DELETE r

// delete-relations-INDEXES (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:INDEXES {id: row.id}]->(b)
DELETE r

// delete-relations-SENDS_TO (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:SENDS_TO {id: row.id}]->(b)
DELETE r

// delete-relations-DELEGATES_TO (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:DELEGATES_TO {id: row.id}]->(b)
DELETE r

// delete-relations-USES_MODEL (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:USES_MODEL {id: row.id}]->(b)
DELETE r

// delete-relations-SERVES (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:SERVES {id: row.id}]->(b)
DELETE r

// delete-relations-TRAINED_ON (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:TRAINED_ON {id: row.id}]->(b)
DELETE r

// delete-relations-LOGS_TO (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:LOGS_TO {id: row.id}]->(b)
DELETE r

// delete-relations-HOSTS (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:HOSTS {id: row.id}]->(b)
DELETE r

// delete-relations-RUNS_AS (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:RUNS_AS {id: row.id}]->(b)
DELETE r

// delete-relations-HOLDS (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:HOLDS {id: row.id}]->(b)
DELETE r

// delete-relations-AUTHENTICATES_AS (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:AUTHENTICATES_AS {id: row.id}]->(b)
DELETE r

// delete-relations-MEMBER_OF (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:MEMBER_OF {id: row.id}]->(b)
DELETE r

// delete-relations-CAN_ASSUME (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:CAN_ASSUME {id: row.id}]->(b)
DELETE r

// delete-relations-CAN_READ (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:CAN_READ {id: row.id}]->(b)
DELETE r

// delete-relations-CAN_WRITE (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:CAN_WRITE {id: row.id}]->(b)
DELETE r

// delete-relations-CAN_INVOKE (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:CAN_INVOKE {id: row.id}]->(b)
DELETE r

// delete-relations-CAN_MODIFY (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:CAN_MODIFY {id: row.id}]->(b)
DELETE r

// delete-relations-CAN_ADMIN (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:CAN_ADMIN {id: row.id}]->(b)
DELETE r

// delete-relations-BUILT_FROM (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:BUILT_FROM {id: row.id}]->(b)
DELETE r

// delete-relations-PROTECTED_BY (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:PROTECTED_BY {id: row.id}]->(b)
DELETE r

// delete-relations-OWNED_BY (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:OWNED_BY {id: row.id}]->(b)
DELETE r

// delete-relations-CONTAINS (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:CONTAINS {id: row.id}]->(b)
DELETE r

// delete-relations-USED (write)
UNWIND $rows AS row
MATCH (a:Asset {id: row.from})
MATCH (b:Asset {id: row.to})
MATCH (a)-[r:USED {id: row.id}]->(b)
DELETE r
