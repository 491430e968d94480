-- 0003_drop_sessions_drop_kind_switch
-- schemac 1  schema fe7faa430322 -> 6a35defec7d8  text 99723aa3fce4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0003 (switch), new code before it too.
-- Loses all rows of sessions.
-- Locks: ACCESS EXCLUSIVE on sessions.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses all rows of sessions, breaks code that uses it. Brief ACCESS EXCLUSIVE on sessions.
DROP TABLE sessions;

-- Breaks code that names the type kind.
DROP TYPE kind;
