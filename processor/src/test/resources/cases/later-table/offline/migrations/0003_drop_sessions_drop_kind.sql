-- 0003_drop_sessions_drop_kind
-- schemac 1  schema fe7faa430322 -> 6a35defec7d8  text f0a165af1a08
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0003, new code before it too.
-- Loses all rows of sessions.
-- Locks: ACCESS EXCLUSIVE on sessions.

-- Loses all rows of sessions, breaks code that uses it. Brief ACCESS EXCLUSIVE on sessions.
DROP TABLE sessions;

-- Breaks code that names the type kind.
DROP TYPE kind;
