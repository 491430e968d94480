-- 0003_drop_sessions_drop_kind
-- schemac 1  schema fe7faa430322 -> 6a35defec7d8  text e33fa25de35d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Loses all rows of sessions.
-- Locks: ACCESS EXCLUSIVE on sessions.

-- Loses all rows of sessions. Brief ACCESS EXCLUSIVE on sessions.
DROP TABLE sessions;

DROP TYPE kind;
