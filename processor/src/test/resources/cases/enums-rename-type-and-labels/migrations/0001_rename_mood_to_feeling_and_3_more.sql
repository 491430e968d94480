-- 0001_rename_mood_to_feeling_and_3_more                         draft until committed
-- schemac 1  schema 0fdcc96c23ab -> 815f3556f3c3  text 7d03bc76bc9d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that reads 'GREAT' of mood without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE mood ADD VALUE 'GREAT' BEFORE 'GOOD';
