// write-assets-User (write)
UNWIND $rows AS row
MERGE (a:Asset {id: row.id})
SET a:User, a = row.properties

// write-assets-Group (write)
UNWIND $rows AS row
MERGE (a:Asset {id: row.id})
SET a:Group, a = row.properties

// write-assets-Role (write)
UNWIND $rows AS row
MERGE (a:Asset {id: row.id})
SET a:Role, a = row.properties

// write-assets-ServiceIdentity (write)
UNWIND $rows AS row
MERGE (a:Asset {id: row.id})
SET a:ServiceIdentity, a = row.properties

// write-assets-Credential (write)
UNWIND $rows AS row
MERGE (a:Asset {id: row.id})
SET a:Credential, a = row.properties

// write-assets-Agent (write)
UNWIND $rows AS row
MERGE (a:Asset {id: row.id})
SET a:Agent, a = row.properties

// write-assets-McpServer (write)
UNWIND $rows AS row
MERGE (a:Asset {id: row.id})
SET a:McpServer, a = row.properties

// write-assets-Tool (write)
UNWIND $rows AS row
MERGE (a:Asset {id: row.id})
SET a:Tool, a = row.properties

// write-assets-KnowledgeBase (write)
UNWIND $rows AS row
MERGE (a:Asset {id: row.id})
SET a:KnowledgeBase, a = row.properties

// write-assets-ModelEndpoint (write)
UNWIND $rows AS row
MERGE (a:Asset {id: row.id})
SET a:ModelEndpoint, a = row.properties

// write-assets-Model (write)
UNWIND $rows AS row
MERGE (a:Asset {id: row.id})
SET a:Model, a = row.properties

// write-assets-Dataset (write)
UNWIND $rows AS row
MERGE (a:Asset {id: row.id})
SET a:Dataset, a = row.properties

// write-assets-Workload (write)
UNWIND $rows AS row
MERGE (a:Asset {id: row.id})
SET a:Workload, a = row.properties

// write-assets-Package (write)
UNWIND $rows AS row
MERGE (a:Asset {id: row.id})
SET a:Package, a = row.properties

// write-assets-Endpoint (write)
UNWIND $rows AS row
MERGE (a:Asset {id: row.id})
SET a:Endpoint, a = row.properties

// write-assets-UntrustedSource (write)
UNWIND $rows AS row
MERGE (a:Asset {id: row.id})
SET a:UntrustedSource, a = row.properties

// write-assets-Sink (write)
UNWIND $rows AS row
MERGE (a:Asset {id: row.id})
SET a:Sink, a = row.properties

// write-assets-Control (write)
UNWIND $rows AS row
MERGE (a:Asset {id: row.id})
SET a:Control, a = row.properties

// write-assets-Resource (write)
UNWIND $rows AS row
MERGE (a:Asset {id: row.id})
SET a:Resource, a = row.properties
