-- 0001_rename_mood_to_feeling_and_3_more                                   file 1 of 2
-- schemac 1  schema 0fdcc96c23ab -> 815f3556f3c3  text cf45df8accea
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that says 'GOOD' for
--   feeling or that uses users or users.mood; new code runs from 0002 (switch), since it uses the
--   type feeling and members, writes 'FINE' of feeling and more.
-- Backing out leaves the label 'GREAT' of mood.
-- Locks no table that is in use.

-- Breaks code that reads 'GREAT' of mood without knowing it; PostgreSQL cannot take a label back.
ALTER TYPE mood ADD VALUE 'GREAT' BEFORE 'GOOD';
