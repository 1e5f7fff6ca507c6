// drop-capabilities (write)
MATCH (:Asset)-[c:MAY_CALL|RUNS_ON|ACTS_AS|WORKS|INHERITS|MAY_READ|MAY_WRITE|IS_PUBLIC|MAY_PUBLISH|MAY_SEND|IS_RUN]->()
WITH c LIMIT toInteger($limit)
DELETE c
RETURN count(*) AS count
