-- 0001_change_mood                                               draft until committed
-- schemac 1  schema 0fdcc96c23ab -> 07ea27666680  text 3fbf78f564ae
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

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
