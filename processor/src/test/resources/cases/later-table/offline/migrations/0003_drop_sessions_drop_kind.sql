-- 0003_drop_sessions_drop_kind                                   draft until committed
-- schemac 1  schema fe7faa430322 -> 6a35defec7d8  text d58158c81646
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Loses all rows of sessions, breaks code that uses it. Brief ACCESS EXCLUSIVE on sessions.
DROP TABLE sessions;

-- Breaks code that names the type kind.
DROP TYPE kind;
