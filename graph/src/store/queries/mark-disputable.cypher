// mark-disputable (write)
UNWIND $rows AS row
MATCH (c:Claim {key: row.key})
WHERE EXISTS {
  MATCH (other:Claim)
  WHERE other.key STARTS WITH row.prefix AND other.key <> row.key AND other.retired IS NULL
}
SET c:Dirty
