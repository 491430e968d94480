-- 0001_create_mood_and_2_more                                              file 1 of 3
-- schemac 1  schema 718f783598f1 -> 9891fbe4e876  text 9c42deea1770
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that takes users.mood
--   for text or users.former for text[]; new code runs from 0002 (switch), since it takes
--   users.mood for mood and users.former for mood[].
-- To back out before 0002 (switch) runs:
--   DROP TYPE mood;
-- Locks no table that is in use.

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');
