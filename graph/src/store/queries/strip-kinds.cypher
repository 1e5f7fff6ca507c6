// strip-kinds (write)
UNWIND $ids AS id
MATCH (a:Asset {id: id})
REMOVE a:User:Group:Role:ServiceIdentity:Credential:Agent:McpServer:Tool:KnowledgeBase:ModelEndpoint:Model:Dataset:Workload:Package:Endpoint:UntrustedSource:Sink:Control:Resource
