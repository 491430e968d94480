-- 0001_rename_mood_to_mood
-- schemac 1  schema 0fdcc96c23ab -> 65a3ee851bb7  text 22e3f9dba715
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only until 0001: old code that names the type mood.
-- Locks no table that is in use.

CREATE SCHEMA people;

-- Breaks code that names the type mood.
ALTER TYPE mood SET SCHEMA people;
