-- 0002_create_mood_and_2_more_switch                                       file 2 of 3
-- schemac 1  schema 0fdcc96c23ab -> ee6c6ab26081  text 67896919da38
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes users.mood for
--   schemac_old_mood; new code runs from 0001, since it uses mood and takes users.mood for text.
-- Locks no table that is in use.

DROP TYPE schemac_old_mood;
