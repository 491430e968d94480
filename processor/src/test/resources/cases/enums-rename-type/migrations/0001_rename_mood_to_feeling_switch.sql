-- 0001_rename_mood_to_feeling_switch
-- schemac 1  schema c579bbf5f02f -> 779bfd4147df  text c04a1d200afa
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001 (switch).
-- Only until 0001 (switch): old code that names the type mood.
-- Locks no table that is in use.

-- Breaks code that names the type mood.
ALTER TYPE mood RENAME TO feeling;
