-- 0001_create_mood_and_2_more                                              file 1 of 3
-- schemac 1  schema 0fdcc96c23ab -> ee6c6ab26081  text afdf5a975791
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that takes users.mood
--   for schemac_old_mood; new code runs from 0002 (switch), since it takes users.mood for text.
-- Only until 0001: old code that names the type mood.
-- To back out before 0002 (switch) runs:
--   DROP TABLE mood;
--   ALTER TYPE schemac_old_mood RENAME TO mood;
-- Locks no table that is in use.

-- Breaks code that names the type mood.
ALTER TYPE mood RENAME TO schemac_old_mood;

CREATE TABLE mood (
  id bigint  NOT NULL,
  CONSTRAINT mood_pkey PRIMARY KEY (id)
);
