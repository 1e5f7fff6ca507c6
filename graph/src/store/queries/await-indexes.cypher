// await-indexes (read)
CALL db.awaitIndexes(60)
