-- 0001_create_mood_and_2_more                                    draft until committed
-- schemac 1  schema 0fdcc96c23ab -> ee6c6ab26081  text aee75730faeb
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that names the type mood.
ALTER TYPE mood RENAME TO schemac_old_mood;

CREATE TABLE mood (
  id bigint  NOT NULL,
  CONSTRAINT mood_pkey PRIMARY KEY (id)
);

-- Breaks code that takes users.mood for schemac_old_mood. Blocks reads and writes of users (ACCESS
-- EXCLUSIVE) while it rewrites users. Loses the statistics of users.mood until ANALYZE.
ALTER TABLE users ALTER COLUMN mood TYPE text;

DROP TYPE schemac_old_mood;
