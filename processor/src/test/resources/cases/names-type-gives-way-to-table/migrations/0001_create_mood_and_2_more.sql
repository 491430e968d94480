-- 0001_create_mood_and_2_more                                    draft until committed
-- schemac 1  schema 0fdcc96c23ab -> ee6c6ab26081  text 1b70137d1e96
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TYPE mood RENAME TO schemac_old_mood;

CREATE TABLE mood (
  id bigint  NOT NULL,
  CONSTRAINT mood_pkey PRIMARY KEY (id)
);

ALTER TABLE users ALTER COLUMN mood TYPE text;

DROP TYPE schemac_old_mood;
