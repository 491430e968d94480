-- 0001_create_grade_and_2_more                                             file 1 of 3
-- schemac 1  schema c9eb1a4bbb9d -> d6a39da670a9  text 90a6aa140f2c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that takes users.mood
--   for mood; new code runs from 0002 (switch), since it takes users.mood for grade.
-- To back out before 0002 (switch) runs:
--   DROP TYPE grade;
-- Locks no table that is in use.

CREATE TYPE grade AS ENUM ('A', 'B');
