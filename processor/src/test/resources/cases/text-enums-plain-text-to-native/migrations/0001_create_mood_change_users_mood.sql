-- 0001_create_mood_change_users_mood                                       file 1 of 3
-- schemac 1  schema 507256839a24 -> c9eb1a4bbb9d  text 722e58ce9cdf
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that takes users.mood
--   for text; new code runs from 0002 (switch), since it takes users.mood for mood.
-- To back out before 0002 (switch) runs:
--   DROP TYPE mood;
-- Locks no table that is in use.

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');
