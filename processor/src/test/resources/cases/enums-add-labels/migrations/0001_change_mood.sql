-- 0001_change_mood
-- schemac 1  schema 0fdcc96c23ab -> 07ea27666680  text b9af243a206d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- What new code writes breaks old code that reads 'GREAT' of mood, 'MIDDLING' of mood, 'AWFUL' of
--   mood without knowing it or more.
-- Locks no table that is in use.

-- Breaks code that reads 'GREAT' of mood without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE mood ADD VALUE 'GREAT' BEFORE 'GOOD';

-- Breaks code that reads 'MIDDLING' of mood without knowing it; PostgreSQL cannot take a label
-- back.
ALTER TYPE mood ADD VALUE 'MIDDLING' AFTER 'GOOD';

-- Breaks code that reads 'AWFUL' of mood without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE mood ADD VALUE 'AWFUL' AFTER 'BAD';

-- Breaks code that reads 'don''t ask' of mood without knowing it; PostgreSQL cannot take a label
-- back.
ALTER TYPE mood ADD VALUE 'don''t ask' AFTER 'AWFUL';
