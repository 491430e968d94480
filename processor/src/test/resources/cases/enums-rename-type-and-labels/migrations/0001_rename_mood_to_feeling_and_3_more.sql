-- 0001_rename_mood_to_feeling_and_3_more                         draft until committed
-- schemac 1  schema 0fdcc96c23ab -> 815f3556f3c3  text 5e350cc9f4b8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that names the type mood.
ALTER TYPE mood RENAME TO feeling;

-- Breaks code that says 'GOOD' for feeling.
ALTER TYPE feeling RENAME VALUE 'GOOD' TO 'FINE';

-- Breaks code that reads 'GREAT' of feeling without knowing it; PostgreSQL cannot take a label
-- back.
ALTER TYPE feeling ADD VALUE 'GREAT' BEFORE 'FINE';
