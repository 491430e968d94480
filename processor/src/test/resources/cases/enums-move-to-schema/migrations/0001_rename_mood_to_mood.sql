-- 0001_rename_mood_to_mood                                       draft until committed
-- schemac 1  schema 0fdcc96c23ab -> 65a3ee851bb7  text dc150b0379d0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SCHEMA people;
