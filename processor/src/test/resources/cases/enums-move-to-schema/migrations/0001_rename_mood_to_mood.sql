-- 0001_rename_mood_to_mood                                                 file 1 of 2
-- schemac 1  schema 0fdcc96c23ab -> 65a3ee851bb7  text 02b53d4a8440
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002 (switch).
-- Only until 0002 (switch): old code that names the type mood.
-- To back out before 0002 (switch) runs:
--   DROP SCHEMA people;
-- Locks no table that is in use.

CREATE SCHEMA people;
