-- 0003_drop_sessions_drop_kind_switch
-- schemac 1  schema fe7faa430322 -> 6a35defec7d8  text 9a9cf1442d82
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Loses all rows of sessions.
-- Locks: ACCESS EXCLUSIVE on sessions.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses all rows of sessions. Brief ACCESS EXCLUSIVE on sessions.
DROP TABLE sessions;

DROP TYPE kind;
