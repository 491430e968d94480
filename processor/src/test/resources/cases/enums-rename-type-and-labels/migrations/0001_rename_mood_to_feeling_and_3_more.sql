-- 0001_rename_mood_to_feeling_and_3_more                                   file 1 of 2
-- schemac 1  schema 0fdcc96c23ab -> 815f3556f3c3  text a010ad2a49e3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that says 'GOOD' for feeling;
--   new code runs from 0002 (switch), since it uses members and members.feeling.
-- To back out before 0002 (switch) runs:
--   ALTER TYPE feeling RENAME VALUE 'FINE' TO 'GOOD';
--   ALTER TYPE feeling RENAME TO mood;
-- Backing out leaves the label 'GREAT' of feeling.
-- Locks no table that is in use.

-- Breaks code that names the type mood.
ALTER TYPE mood RENAME TO feeling;

-- Breaks code that says 'GOOD' for feeling.
ALTER TYPE feeling RENAME VALUE 'GOOD' TO 'FINE';

-- Breaks code that reads 'GREAT' of feeling without knowing it; PostgreSQL cannot take a label
-- back.
ALTER TYPE feeling ADD VALUE 'GREAT' BEFORE 'FINE';
