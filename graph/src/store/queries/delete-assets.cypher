// delete-assets (write)
UNWIND $ids AS id
MATCH (a:Asset {id: id})
DETACH DELETE a
