-- 0001_create_mood_and_2_more                                    draft until committed
-- schemac 1  schema 0fdcc96c23ab -> ee6c6ab26081  text d0b3e90818be
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that names the type mood.
ALTER TYPE mood RENAME TO schemac_old_mood;

CREATE TABLE mood (
  id bigint  NOT NULL,
  CONSTRAINT mood_pkey PRIMARY KEY (id)
);
