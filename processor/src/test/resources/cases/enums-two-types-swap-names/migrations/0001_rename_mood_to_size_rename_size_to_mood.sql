-- 0001_rename_mood_to_size_rename_size_to_mood
-- schemac 1  schema 7ac0ef81addf -> 19dca757fb50  text 6352b2f3ceea
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only until 0001: old code that names the type size or mood.
-- Locks no table that is in use.

-- Breaks code that names the type size.
ALTER TYPE size RENAME TO schemac_mood;

-- Breaks code that names the type mood.
ALTER TYPE mood RENAME TO size;

ALTER TYPE schemac_mood RENAME TO mood;
