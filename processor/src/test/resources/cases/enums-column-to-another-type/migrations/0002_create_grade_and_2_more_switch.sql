-- 0002_create_grade_and_2_more_switch                                      file 2 of 3
-- schemac 1  schema c9eb1a4bbb9d -> d6a39da670a9  text 8f1852a36c41
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes users.mood for
--   mood; new code runs from 0001, since it uses the type grade and takes users.mood for grade.
-- Locks no table that is in use.

-- Breaks code that names the type mood.
DROP TYPE mood;
