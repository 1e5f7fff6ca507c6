// write-footholds (write)
UNWIND $rows AS row
MERGE (f:Foothold {id: row.id})
  ON CREATE SET f.asset = row.asset, f.access = row.access
