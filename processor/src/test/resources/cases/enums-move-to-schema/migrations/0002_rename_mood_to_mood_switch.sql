-- 0002_rename_mood_to_mood_switch                                          file 2 of 2
-- schemac 1  schema 0fdcc96c23ab -> 65a3ee851bb7  text 9aefa1ca66f3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002 (switch).
-- Only until 0002 (switch): old code that names the type mood.
-- Locks no table that is in use.

-- Breaks code that names the type mood.
ALTER TYPE mood SET SCHEMA people;
