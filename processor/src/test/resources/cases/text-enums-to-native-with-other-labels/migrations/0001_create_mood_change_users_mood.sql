-- 0001_create_mood_change_users_mood                                       file 1 of 3
-- schemac 1  schema b782e4f4f285 -> 998fde685695  text a6f2e8bac38d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that takes users.mood
--   for text; new code runs from 0002 (switch), since it takes users.mood for mood.
-- To back out before 0002 (switch) runs:
--   DROP TYPE mood;
-- Locks no table that is in use.

CREATE TYPE mood AS ENUM ('FINE', 'BAD', 'UNKNOWN');
